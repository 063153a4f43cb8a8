package org.bienban.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTests {

    @ParameterizedTest
    @CsvSource({
        "/css/bienban.css, true",
        "/icons.svg#star, true",
        "/js/app.js?v=1, true",
        "/minutes/4f2a/review, false",
        "/minutes/4f2a/review?block=item:a.conclusion#t-1, false",
        "/, false",
        "'', false"
    })
    void tellsFilesFromPages(String link, boolean file) {
        assertThat(PageLinks.isFile(link)).isEqualTo(file);
    }
}
