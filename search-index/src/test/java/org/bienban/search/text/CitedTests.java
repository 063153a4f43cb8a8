package org.bienban.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, plots of land and sheets of the map in every written form. */
class CitedTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 05 tháng 9 năm 2026          | 5-9-2026",
                "ngay 5 thang 9 nam 2026           | 5-9-2026",
                "Hà Nội, ngày 05 tháng 09, 2026    | 5-9-2026",
                "5/9/2026                          | 5-9-2026",
                "05.09.2026                        | 5-9-2026",
                "05-09-2026                        | 5-9-2026",
                "2026-09-05                        | 5-9-2026",
                "5 September 2026                  | 5-9-2026",
                "on the 5th of Sept. 2026          | 5-9-2026",
                "September 5th, 2026               | 5-9-2026",
                "SEPTEMBER 5 2026                  | 5-9-2026",
                "٥ سبتمبر ٢٠٢٦                     | 5-9-2026",
                "٥/٩/٢٠٢٦                          | 5-9-2026",
                "5 أيلول 2026                      | 5-9-2026",
                "3 كانون الثاني 2026               | 3-1-2026",
                "tháng 9 năm 2026                  | 9-2026",
                "tháng 9/2026                      | 9-2026",
                "thửa đất số 123, tờ bản đồ số 45  | plot-123 sheet-45",
                "thửa 0123 tờ 45                   | plot-123 sheet-45",
                "thua dat 123 to ban do 45         | plot-123 sheet-45",
                "Thửa số: 7, TBĐ 12                | plot-7 sheet-12",
                "plot no. 123, map sheet 45        | plot-123 sheet-45",
                "القطعة رقم ١٢٣ اللوحة ٤٥          | plot-123 sheet-45"
            })
    void areFoundInOneSpelling(String written, String expected) {
        assertThat(DocumentNumbers.citedIn(Words.normal(written))).contains(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 45 tháng 9 năm 2026 | 45-9-2026",
                "ngày 5 tháng 19 năm 2026 | 5-19-2026",
                "5 marching 2026          | 5-3-2026",
                "tờ trình số 45           | sheet-45",
                "một tờ giấy, 45 hộ       | sheet-45",
                "thừa 123 phiếu           | plot-123"
            })
    void areNotSeenWhereThereAreNone(String written, String wrong) {
        assertThat(DocumentNumbers.citedIn(Words.normal(written))).doesNotContain(wrong);
    }

    @Test
    void takeLittleTimeOnHostileText() {
        String text = "ngày 1 tháng ".repeat(20_000) + "thửa số ".repeat(20_000) + "1".repeat(100_000);
        long began = System.nanoTime();
        DocumentNumbers.citedIn(text);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }
}
