package org.bienban.templates.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bienban.templates.mail.Letter.Line;
import org.bienban.templates.mail.Letter.Part;
import org.bienban.templates.page.UiLanguage;
import org.junit.jupiter.api.Test;

class LetterRendererTests {

    private static final Letter LETTER = new Letter(
            UiLanguage.EN,
            "Returned:\r\nBcc: x@example.org",
            "Dear <Lan>,",
            List.of(
                    new Part("", List.of(new Line("The minutes of Chi bộ 1 & 2", "http://host/minutes/1?a=1&b=2"))),
                    new Part("Waiting", List.of(Line.of("Two tasks"), Line.of("One issue")))),
            List.of(new Line("Settings", "http://host/profile/mail")));

    private final LetterRenderer renderer = new LetterRenderer();

    @Test
    void writesPlainTextAsItIs() {
        assertThat(renderer.write(LETTER).plain()).isEqualTo("""
                Dear <Lan>,

                The minutes of Chi bộ 1 & 2
                http://host/minutes/1?a=1&b=2

                Waiting

                Two tasks
                One issue

                --\s
                Settings
                http://host/profile/mail

                """);
    }

    @Test
    void showsTextsAsTextsInHtml() {
        assertThat(renderer.write(LETTER).html())
                .contains("Dear &lt;Lan&gt;,", "Chi bộ 1 &amp; 2", "lang=\"en\"", "dir=\"ltr\"")
                .contains("href=\"http://host/minutes/1?a=1&amp;b=2\"")
                .doesNotContain("th:text", "<Lan>");
    }

    @Test
    void keepsTheSubjectOnOneLine() {
        assertThat(renderer.write(LETTER).subject()).isEqualTo("Returned: Bcc: x@example.org");
    }

    @Test
    void runsFromRightToLeftInArabic() {
        Letter arabic = new Letter(UiLanguage.AR, "إشعار", "تحية", List.of(), List.of());
        assertThat(renderer.write(arabic).html()).contains("lang=\"ar\"", "dir=\"rtl\"");
    }
}
