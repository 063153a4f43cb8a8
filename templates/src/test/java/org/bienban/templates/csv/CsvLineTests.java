package org.bienban.templates.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTests {

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(CsvLine.of("Chùa Hà", "89,5", "nói \"được\"", "a;b", null))
                .isEqualTo("Chùa Hà,\"89,5\",\"nói \"\"được\"\"\",\"a;b\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "  =1+1", "+84", "-3", "@SUM(A1)", "\t1", "\uFF1D1"})
    void keepsASpreadsheetFromReadingAFormula(String typed) {
        assertThat(CsvLine.of(typed)).isEqualTo("'" + typed + "\r\n");
    }
}
