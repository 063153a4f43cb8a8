package org.bienban.templates.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedGlyphsTests {
    @Test
    void takesArabicLettersBack() {
        assertThat(SharedGlyphs.toArabic("الش\u06CCوعي إل\u06CC هذ\u06D5")).isEqualTo("الشيوعي إلى هذه");
    }

    @Test
    void leavesPersianAlone() {
        assertThat(SharedGlyphs.toArabic("گزارش ا\u06CCران")).isEqualTo("گزارش ا\u06CCران");
    }
}
