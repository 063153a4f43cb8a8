package org.bienban.templates.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bienban.templates.pdf.PdfAVerdict;
import org.bienban.templates.pdf.PdfText;
import org.bienban.templates.text.TextReading.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IssueRegisterDocumentTests {
    private static final String ODD = "<script>alert(1)</script> 😀 [[${7*7}]] \u0001\u202E 中文 &amp; مُؤقّتًا";

    /** A centimetre, in points: less than any margin. */
    private static final float MARGIN = 28;

    private final DocumentRenderer renderer = new DocumentRenderer();

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void conformsToPdfA2u(DocumentLanguage language) throws Exception {
        assertThat(PdfAVerdict.brokenRules(renderer.render(register(language, 40, "Giá đất bồi thường"))))
                .isEmpty();
        assertThat(PdfAVerdict.brokenRules(renderer.render(register(language, 2, ODD))))
                .isEmpty();
    }

    @Test
    void holdsEveryLineWithItsNumber() {
        String text = text(renderer.render(register(DocumentLanguage.VIETNAMESE, 40, "Giá đất")));

        assertThat(text).contains("SỔ THEO DÕI KIẾN NGHỊ", "ĐẢNG ỦY PHƯỜNG ĐỊNH TRUNG", "TỈNH ỦY PHÚ THỌ");
        for (int i = 0; i < 40; i++) {
            assertThat(text).contains("KN-2026-%04d".formatted(i));
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void keepsEveryColumnWithinTheMargins(DocumentLanguage language) throws IOException {
        try (PDDocument pages = Loader.loadPDF(renderer.render(register(language, 40, "Giá đất")))) {
            PDPage page = pages.getPage(0);
            List<TextPosition> written = written(pages);
            assertThat(written.stream().map(TextPosition::getUnicode).collect(Collectors.joining()))
                    .contains("14/05/2026");
            assertThat(written)
                    .allMatch(letter -> letter.getXDirAdj() > MARGIN
                            && letter.getXDirAdj() + letter.getWidthDirAdj()
                                    < page.getMediaBox().getWidth() - MARGIN);
        }
    }

    private static List<TextPosition> written(PDDocument pages) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        PDFTextStripper reading = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                found.add(letter);
            }
        };
        reading.getText(pages);
        return found;
    }

    @Test
    void takesLinesOfItsColumnsOnly() {
        assertThatThrownBy(() -> new IssueRegisterDocument(
                        DocumentLanguage.ENGLISH, "", "", "", List.of("a"), List.of(), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(byte[] pdf) {
        return ((Extracted) PdfText.extract(pdf)).text();
    }

    private static IssueRegisterDocument register(DocumentLanguage language, int lines, String text) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            rows.add(List.of(
                    "KN-2026-%04d".formatted(i),
                    "06/05/2026, Chi bộ tổ dân phố Chùa Hà",
                    text + ". Đề nghị xem xét lại giá đất bồi thường thửa 112, tờ bản đồ số 12, tổ dân phố số 3",
                    "Giá đất bồi thường",
                    "19",
                    "Đảng ủy phường Định Trung",
                    "Chờ phân loại, 07/05/2026",
                    "14/05/2026"));
        }
        return new IssueRegisterDocument(
                language,
                "Tỉnh ủy Phú Thọ",
                "Đảng ủy phường Định Trung",
                "đến ngày 26/11/2026, " + lines + " kiến nghị",
                List.of("Mã", "Nêu", "Nội dung", "Lĩnh vực", "Hộ", "Đang giữ", "Bước", "Hạn"),
                rows,
                Instant.parse("2026-11-26T08:00:00Z"));
    }
}
