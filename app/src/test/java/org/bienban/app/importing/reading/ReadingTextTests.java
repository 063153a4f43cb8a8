package org.bienban.app.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chi bộ thống nhất nghị quyết tháng 5 | vi",
                "chi bo thong nhat nghi quyet cua dang uy phuong va cac dong chi | vi",
                "أفاد العضو أن الأسر لم توافق على السعر | ar",
                "The council agreed on the plan for the next meeting | en",
                "Meeting in Đà Nẵng: the members of the board and the office agreed to that | en",
                "Nghị quyết 12 «خلية» của chi bộ | vi",
            })
    void tellsTheLanguage(String text, String language) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @Test
    void joinsPrintedLinesAndKeepsListItemsApart() {
        assertThat(Paragraphs.of("KẾT\nLUẬN CỦA CHỦ TRÌ\n\n- việc một,\ndòng hai\n- việc hai\n\n\n  \n"))
                .containsExactly("KẾT LUẬN CỦA CHỦ TRÌ", "- việc một, dòng hai", "- việc hai");
    }

    @Test
    void cutsAnEndlessParagraphWithoutLosingText() {
        String text = "từ ".repeat(5_000);
        assertThat(Paragraphs.of(text)).hasSizeGreaterThan(3).allMatch(p -> p.length() <= 4_000);
        assertThat(String.join(" ", Paragraphs.of(text))).isEqualTo(text.strip());
    }

    @Test
    void composesDecomposedLetters() {
        assertThat(Paragraphs.of("Bie\u0302n ba\u0309n")).containsExactly("Biên bản");
    }
}
