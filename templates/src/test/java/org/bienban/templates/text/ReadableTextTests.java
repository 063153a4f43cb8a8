package org.bienban.templates.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableTextTests {
    @Test
    void composesVietnamese() {
        assertThat(ReadableText.of("Vie\u0323\u0302t")).isEqualTo("Vi\u1EC7t");
    }

    @Test
    void unfoldsArabicFormsAndOnlyThose() {
        assertThat(ReadableText.of("\uFEE3\uFEA4\uFEC0\uFEAE \uFEFB m² ½")).isEqualTo("محضر لا m² ½");
    }

    @Test
    void unifiesLineEndsAndDropsControls() {
        assertThat(ReadableText.of("a\r\nb \rc\u0000d\te\u2028f\uD800\n")).isEqualTo("a\nb\ncd e\nf");
    }
}
