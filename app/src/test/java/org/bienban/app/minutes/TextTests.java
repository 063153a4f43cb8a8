package org.bienban.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTests {

    private static final List<String> PIECES = List.of(
            "a",
            "Chi bộ",
            "o\u0302\u0301",
            "القرار",
            " ",
            "  ",
            "\u00a0",
            "\t",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u007f",
            "\u0000",
            "\u001b",
            "\u3000",
            "\ud83d\ude00");

    @Test
    void keepsParagraphsAndNoBlanksAtTheirEnds() {
        assertThat(Text.prose("a \n b\u00a0")).isEqualTo("a\n b");
        assertThat(Text.prose("\n a\tb\r\nc ")).isEqualTo("a\tb\nc");
        assertThat(Text.prose("a\n\nb")).isEqualTo("a\n\nb");
    }

    /** Text is cleaned as it always was, whichever way is taken: its digest must not change. */
    @Test
    void cleansTextThatNeedsItAndLeavesTheRest() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int piece = random.nextInt(7); piece >= 0; piece--) {
                typed.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(Text.prose(typed.toString())).isEqualTo(slowly(typed.toString()));
        }
    }

    @Test
    void putsLinesTogetherWhereThereIsRoomForOne() {
        assertThat(Text.line("Nhà văn hóa \r\n xóm 3")).isEqualTo("Nhà văn hóa xóm 3");
        assertThat(Text.line("Nhà văn hóa")).isEqualTo("Nhà văn hóa");
    }

    private static String slowly(String typed) {
        String lines = typed.replaceAll("\\r\\n?|\\u2028|\\u2029", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        return Normalizer.normalize(
                lines.replaceAll("[ \\t\\u00A0]+(?=\\n|$)", "").strip(), Normalizer.Form.NFC);
    }
}
