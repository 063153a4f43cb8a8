package org.bienban.templates.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bienban.templates.document.ScoreSheetDocument.Row;
import org.bienban.templates.pdf.PdfAVerdict;
import org.bienban.templates.pdf.PdfText;
import org.bienban.templates.text.TextReading.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreSheetDocumentTests {
    private static final String ODD = "<script>alert(1)</script> 😀 [[${7*7}]] \u0001\u202E 中文 &amp; مُؤقّتًا";

    private final DocumentRenderer renderer = new DocumentRenderer();

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void conformsToPdfA2u(DocumentLanguage language) throws Exception {
        assertThat(PdfAVerdict.brokenRules(renderer.render(sheet(language, 25, "Bảo đảm"))))
                .isEmpty();
        assertThat(PdfAVerdict.brokenRules(renderer.render(sheet(language, 3, ODD))))
                .isEmpty();
    }

    @Test
    void showsBothColumnsTheDifferenceAndTheReason() {
        byte[] pdf = renderer.render(sheet(DocumentLanguage.VIETNAMESE, 2, "Số liệu"));

        assertThat(text(pdf))
                .contains("BẢNG CHẤM ĐIỂM", "ĐẢNG BỘ PHƯỜNG ĐỊNH TRUNG", "CHI BỘ TỔ DÂN PHỐ CHÙA HÀ", "Tự chấm")
                .contains("4,5", "-0,5", "Xếp loại chính thức: Tốt", "T/M CHI BỘ");
    }

    @Test
    void theSameSheetGivesTheSameBytes() {
        assertThat(renderer.render(sheet(DocumentLanguage.ENGLISH, 2, "x")))
                .isEqualTo(renderer.render(sheet(DocumentLanguage.ENGLISH, 2, "x")));
    }

    private static String text(byte[] pdf) {
        return ((Extracted) PdfText.extract(pdf)).text();
    }

    private static ScoreSheetDocument sheet(DocumentLanguage language, int items, String text) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(true, "Thời gian", "5", "5", "4,5", ""));
        for (int i = 0; i < items; i++) {
            rows.add(new Row(false, text + " " + i, "5", "5", "4,5", "-0,5: " + text));
        }
        return new ScoreSheetDocument(
                language,
                "Đảng bộ phường Định Trung",
                "Chi bộ tổ dân phố Chùa Hà",
                "sinh hoạt chi bộ thường kỳ tháng 6 năm 2025",
                "Hướng dẫn 42-HD/BTCTW",
                rows,
                new Row(true, "Tổng", "100", "92", "91,5", "-0,5"),
                List.of("Xếp loại chính thức: Tốt", text),
                items == 3,
                new Provenance(false, null, Instant.parse("2026-06-06T08:00:00Z")));
    }
}
