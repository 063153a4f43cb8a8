package org.bienban.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {

    @Test
    void sortsByGivenMiddleThenFamilyNameInVietnameseOrder() {
        List<String> sorted = List.of(
                "Nguyễn Thị Lan Anh",
                "Trần Văn Ân",
                "Lê Văn Dũng",
                "Phạm Văn Dự",
                "An Văn Đạt",
                "Nguyễn Văn Đức",
                "Đặng Thị Hoa",
                "Lê Thu Hoa",
                "Phạm Thu Hoa",
                "Bùi Thị Hòa",
                "Bùi Thị Hoài",
                "Nguyễn Yến");

        assertThat(sorted.reversed().stream()
                        .sorted(Comparator.comparing(PersonName::sortKey))
                        .toList())
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void composesAndTidiesWhatWasTyped() {
        assertThat(PersonName.clean("  Đặng  Thi\u0323 Ho\u0300e ")).isEqualTo("Đặng Thị Hòe");
    }

    @ParameterizedTest
    @CsvSource({"38.168.053.000.001, 38.168.053.000.001", "38168053000001, 38.168.053.000.001", "ubnd-dt, UBND-DT"})
    void readsCodesWithAndWithoutDots(String typed, String written) {
        assertThat(UnitCode.written(UnitCode.stored(typed))).isEqualTo(written);
    }
}
