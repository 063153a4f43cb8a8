package org.bienban.app.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số 47-BB/CB | 47-BB/CB",
                "Số: 634/TB-VPCP | 634/TB-VPCP",
                "Quyết định số 137/2025/QĐ-UBND ngày 1 | 137/2025/QĐ-UBND",
                "SỐ  05 - NQ/ĐU | 05-NQ/ĐU",
                "số đảng viên có mặt 40 | ",
                "Số điện thoại 0211-345 | ",
            })
    void readsTheNumberOfAPaper(String text, String number) {
        assertThat(Particulars.number(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 05 tháng 02 năm 2026 | 2026-02-05",
                "họp ngày 9/5/2026 tại nhà văn hóa | 2026-05-09",
                "# Minutes 2018-10-13 | 2018-10-13",
                "ngày 31 tháng 2 năm 2026, rồi 01/3/2026 | 2026-03-01",
                "tỷ lệ 39/39 năm 2025 | ",
            })
    void readsTheDateOfAPaper(String text, LocalDate date) {
        assertThat(Particulars.date(text)).isEqualTo(date);
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(Particulars.number("")).isNull();
        assertThat(Particulars.date("")).isNull();
    }
}
