package org.bienban.templates.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTests {
    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Lan Anh, Nguyễn Thị Lan Anh",
        "e\u0302\u0301, \u1EBF",
        "a😀b, a□b",
        "a😀👍🏽b, a□b",
        "𝐀, A",
        "1\u202E2\u200B3, 123",
        "a\uD800b, a□b",
        "خلية المجموعة, خلية المجموعة"
    })
    void keepsOnlyWhatCanBePrinted(String typed, String printed) {
        assertThat(PrintableText.clean(typed)).isEqualTo(printed);
    }

    @Test
    void turnsLineBreaksIntoSpacesAndDropsControls() {
        assertThat(PrintableText.clean("a\nb\tc\u0000d\u001Be")).isEqualTo("a b cde");
    }

    @Test
    void hasAGlyphForEveryVietnameseAndArabicLetter() {
        String letters = "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYaăâđêôơư"
                + "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
                + "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟«»…–“”";
        assertThat(PrintableText.clean(letters)).isEqualTo(letters);
    }
}
