package org.bienban.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTests {

    @ParameterizedTest
    @CsvSource({
        "Đặng Thị Hòe, dang thi hoe",
        "Nguyễn Hữu TÂM, nguyen huu tam",
        "Ủy, uy",
        "ĐẤT ĐAI, dat dai",
        "رَقْم, رقم"
    })
    void isLowerCaseWithoutMarks(String text, String folded) {
        assertThat(FoldedText.of(text)).isEqualTo(folded);
    }
}
