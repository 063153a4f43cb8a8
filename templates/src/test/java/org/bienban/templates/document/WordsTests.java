package org.bienban.templates.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienban.templates.document.DocumentLanguage.ARABIC;
import static org.bienban.templates.document.DocumentLanguage.ENGLISH;
import static org.bienban.templates.document.DocumentLanguage.VIETNAMESE;

import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTests {
    @ParameterizedTest
    @CsvSource({
        "2026-02-05, ngày 05 tháng 02 năm 2026",
        "2026-05-27, ngày 27 tháng 5 năm 2026",
        "2026-01-31, ngày 31 tháng 01 năm 2026",
        "2025-12-09, ngày 09 tháng 12 năm 2025"
    })
    void writesDatesByTheZeroRule(LocalDate date, String written) {
        assertThat(Words.in(VIETNAMESE).date(date)).isEqualTo(written);
    }

    @Test
    void writesSmallVietnameseCountsWithZero() {
        assertThat(Words.in(VIETNAMESE).count(0)).isEqualTo("0");
        assertThat(Words.in(VIETNAMESE).count(9)).isEqualTo("09");
        assertThat(Words.in(VIETNAMESE).count(10)).isEqualTo("10");
        assertThat(Words.in(ENGLISH).count(9)).isEqualTo("9");
    }

    @Test
    void writesDecimalsInTheLanguagesWay() {
        assertThat(Words.in(VIETNAMESE).percent(new BigDecimal("97.60"))).isEqualTo("97,6%");
        assertThat(Words.in(ARABIC).percent(new BigDecimal("97.6"))).isEqualTo("97.6%");
        assertThat(Words.in(ENGLISH).percent(new BigDecimal("100.0"))).isEqualTo("100%");
    }

    @Test
    void takesArgumentsLiterally() {
        assertThat(Words.in(VIETNAMESE).say("guests", "{0} 'x' {1}")).isEqualTo("Đại biểu dự: {0} 'x' {1}.");
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void everyLanguageHasEveryPhrase(DocumentLanguage language) throws Exception {
        assertThat(keys(language)).isEqualTo(keys(VIETNAMESE));
    }

    private static Set<String> keys(DocumentLanguage language) throws Exception {
        String file = "/messages/document_" + language.tag() + ".properties";
        try (Reader in = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            return new TreeSet<>(properties.stringPropertyNames());
        }
    }
}
