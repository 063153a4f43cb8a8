package org.bienban.search.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.bienban.search.EntryLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        case                      | ĐÀ Xã                   | đà xã
        blank missing after stop  | nhà.Ở                   | nhà ở
        stop between digits stays | 97.6 1.840,5 19:30      | 97.6 1.840,5 19 30
        hyphen and slash split    | 47-BB/CB                | 47 bb cb
        underscore splits         | tổ_dân                  | tổ dân
        soft hyphen dropped       | đề\u00ADnghị            | đềnghị
        apostrophe dropped        | don't don’t             | dont dont
        full-width                | ＵＢＮＤ １２              | ubnd 12
        Arabic-Indic digits       | ٢٠٢٦                    | 2026
        tatweel                   | لجـــنة                 | لجنه
        vowel marks               | تَعْوِيض                | تعويض
        alef forms                | أحمد إحسان آخر          | احمد احسان اخر
        presentation forms        | ﻟﺠﻨﺔ                    | لجنه
        lam-alef ligature         | ﻻ                       | لا
        punctuation only          | ?!… ()                  | ''
        """)
    void splitsIntoExactWords(String phenomenon, String text, String words) {
        assertThat(exact(text)).as(phenomenon).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "hòa, hoà",
        "HOÁ, hóa",
        "ủy, uỷ",
        "thủy, thuỷ",
        "khỏe, khoẻ",
        "hòan, hoàn",
        "thủơ, thuở",
        "qúy, quý",
        "e\u0302\u0323, ệ",
        "o\u031B\u0301, ớ",
        "tie\u0302\u0301ng, tiếng"
    })
    void holdsSpellingsOfOneSyllableEqual(String one, String other) {
        assertThat(exact(one)).isEqualTo(exact(other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"đất, đạt", "ma, má", "đ, d", "hoa, hòa", "ủy, úy", "cân, căn"})
    void keepsMinimalPairsApart(String one, String other) {
        assertThat(exact(one)).isNotEqualTo(exact(other));
    }

    @ParameterizedTest(name = "{0} in {1} -> {2}")
    @CsvSource({
        "Đất, VI, dat",
        "nghị, VI, nghi",
        "đ/c, VI, d c",
        "1.840, VI, 1840",
        "97.6, VI, 97.6",
        "ướt, VI, uot",
        "committees, EN, committe",
        "committee, EN, committe",
        "compensation, EN, compens",
        "Café, EN, cafe",
        "meetings, VI, meetings",
        "meetings, UNDETERMINED, meetings+meet",
        "đường, UNDETERMINED, duong",
        "اللجنة, AR, لجن",
        "والتعويضات, AR, تعويض",
        "للمدينة, AR, مدين",
        "المدينة, VI, مدين"
    })
    void reducesByLanguage(String text, EntryLanguage language, String loose) {
        List<String> forms = Words.of(Words.normal(text)).stream()
                .map(word -> String.join("+", Words.loose(word, language)))
                .toList();
        assertThat(String.join(" ", forms)).isEqualTo(loose);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        137/2025/QĐ-UBND   | 137-2025-qd-ubnd 137-2025-qd 137-2025 137-qd-ubnd
        Số 47-BB/CB        | 47-bb-cb 47-bb
        Số: 05/BB-UBND     | 5-bb-ubnd 5-bb
        12-NQ/ĐU           | 12-nq-du 12-nq
        12 NQ ĐU           | 12-nq-du 12-nq
        151/2025/NĐ-CP     | 151-2025-nd-cp 151-2025-nd 151-2025 151-nd-cp
        05/9/2026          | 5-9-2026 5-9
        47                 | 47
        """)
    void keysNumbers(String number, String keys) {
        assertThat(String.join(" ", DocumentNumbers.keys(number))).isEqualTo(keys);
    }

    @Test
    void findsNumbersCitedInText() {
        String text = "Căn cứ Nghị quyết 12-NQ/ĐU, Nghị định số 151/2025/NĐ-CP và họp 19 giờ, 40/41 (97,6%)";
        assertThat(DocumentNumbers.citedIn(text)).containsExactly("12-nq-du", "151-2025-nd-cp", "40-41");
    }

    @Test
    void pointsBackIntoTheText() {
        String text = Words.normal("Giá đất, dịch\u00ADvụ.Ở");
        assertThat(Words.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("Giá", "đất", "dịch\u00ADvụ", "Ở");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "\u0301", "\u0640", "\u200B", "\uFDFA", "\u0000"})
    void standsOddInput(String text) {
        assertThatCode(() -> Words.of(Words.normal(text))).doesNotThrowAnyException();
        assertThatCode(() -> DocumentNumbers.keys(text)).doesNotThrowAnyException();
    }

    @Test
    void standsRandomInput() {
        Random random = new Random(42);
        int[] bases = {0x20, 0xC0, 0x300, 0x600, 0x1E00, 0x2000, 0xFB50, 0xFE70, 0xD800, 0x1F600};
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(bases[random.nextInt(bases.length)] + random.nextInt(0x100));
            }
            String normal = Words.normal(text.toString());
            for (Word word : Words.of(normal)) {
                assertThat(word.start()).isBetween(0, word.end() - 1);
                assertThat(word.end()).isLessThanOrEqualTo(normal.length());
                assertThat(word.exact()).isNotEmpty();
                assertThat(word.folded()).isNotEmpty();
            }
            DocumentNumbers.citedIn(normal)
                    .forEach(number -> assertThat(DocumentNumbers.keys(number)).isNotEmpty());
        }
    }

    private static String exact(String text) {
        return String.join(
                " ", Words.of(Words.normal(text)).stream().map(Word::exact).toList());
    }
}
