package org.bienban.templates.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.bienban.templates.document.ReplyDocument.Form;
import org.bienban.templates.pdf.PdfAVerdict;
import org.bienban.templates.pdf.PdfInspection;
import org.bienban.templates.pdf.PdfText;
import org.bienban.templates.text.ReadingLimits;
import org.bienban.templates.text.TextReading.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplyDocumentTests {
    private static final String ODD = "<script>alert(1)</script> 😀 [[${7*7}]] \u0001\u202E 中文 &amp; مُؤقّتًا";

    private final DocumentRenderer renderer = new DocumentRenderer();

    @ParameterizedTest
    @EnumSource(Form.class)
    void conformsToPdfA2u(Form form) throws Exception {
        assertThat(PdfAVerdict.brokenRules(renderer.render(reply(form)))).isEmpty();
        assertThat(PdfAVerdict.brokenRules(renderer.render(reply(form, ODD, List.of("Chi bộ " + ODD), "", null, true))))
                .isEmpty();
        String longText = "Đoạn văn dài về giá đất bồi thường thửa 112. ".repeat(40) + "\n";
        assertThat(PdfAVerdict.brokenRules(renderer.render(
                        reply(form, longText.repeat(9), List.of("A", "B"), "1", LocalDate.of(2026, 1, 5), false))))
                .isEmpty();
    }

    @Test
    void aBodyOfTheStateWritesByTheDecree() {
        assertThat(text(renderer.render(reply(Form.STATE))))
                .contains(
                        "ỦY BAN NHÂN DÂN PHƯỜNG ĐỊNH TRUNG",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 123/UBND-ĐC",
                        "V/v trả lời kiến nghị KN-2026-0012",
                        "Định Trung, ngày 05 tháng 02 năm 2026",
                        "Kính gửi:",
                        "- Đảng ủy phường Định Trung;",
                        "- Chi bộ tổ dân phố Chùa Hà.",
                        "niêm yết từ 01/3./.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Phòng Kinh tế;",
                        "- Lưu: VT.")
                .doesNotContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    }

    @Test
    void aBodyOfThePartyWritesByTheGuideAndTheTwoAreNeverMixed() {
        assertThat(text(renderer.render(reply(Form.PARTY))))
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "*", "Số 123/UBND-ĐC", "niêm yết từ 01/3.", "- Lưu VT.")
                .doesNotContain("CỘNG HÒA", "Độc lập", "./.", "Số:");
    }

    @Test
    void aLetterToOneNamesItOnTheSameLineAndABlankOneIsDotted() {
        String text = text(renderer.render(reply(Form.STATE, "Trả lời", List.of("Chi bộ Chùa Hà"), "", null, true)));
        assertThat(text)
                .contains("Kính gửi: Chi bộ Chùa Hà", "Số: .........", "ngày ..... tháng", "DỰ THẢO")
                .doesNotContain("- Chi bộ Chùa Hà");
        assertThatThrownBy(() -> reply(Form.STATE, "x", List.of(), "", null, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void isTaggedBookmarkedAndHasItsFontsInside(Form form) throws Exception {
        byte[] pdf = renderer.render(reply(form));
        assertThat(PdfInspection.of(pdf, ReadingLimits.STANDARD))
                .isInstanceOfSatisfying(PdfInspection.Inspected.class, found -> {
                    assertThat(found.fontsEmbedded()).isTrue();
                    assertThat(found.claim().orElseThrow()).hasToString("PDF/A-2u");
                });
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            assertThat(opened.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            PDStructureTreeRoot tags = opened.getDocumentCatalog().getStructureTreeRoot();
            assertThat(tags.getKids()).isNotEmpty();
            assertThat(opened.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem item :
                    opened.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(item.getTitle());
            }
            assertThat(marks).containsExactly("Nơi gửi", "Nội dung trả lời", "Ký, nơi nhận");
            assertThat(opened.getDocumentInformation().getTitle()).startsWith("V/v trả lời kiến nghị");
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void givesTheSameBytesForTheSameReply(Form form) {
        assertThat(renderer.render(reply(form))).isEqualTo(new DocumentRenderer().render(reply(form)));
    }

    private static String text(byte[] pdf) {
        return ((Extracted) PdfText.extract(pdf)).text().replaceAll("\\s+", " ");
    }

    private static ReplyDocument reply(Form form) {
        return reply(
                form,
                "Phương án bồi thường đã được rà soát.\nPhương án được niêm yết từ 01/3.",
                List.of("Đảng ủy phường Định Trung", "Chi bộ tổ dân phố Chùa Hà"),
                "123/UBND-ĐC",
                LocalDate.of(2026, 2, 5),
                false);
    }

    private static ReplyDocument reply(
            Form form, String text, List<String> to, String number, LocalDate day, boolean isDraft) {
        return new ReplyDocument(
                form,
                "",
                "Ủy ban nhân dân phường Định Trung",
                number,
                "trả lời kiến nghị KN-2026-0012",
                "Định Trung",
                day,
                to,
                text,
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                "Phùng Văn Minh",
                List.of("Phòng Kinh tế"),
                "VT",
                new Provenance(isDraft, null, Instant.parse("2026-02-05T08:00:00Z")));
    }
}
