package org.bienban.templates.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bienban.templates.pdf.PdfAVerdict;
import org.bienban.templates.pdf.PdfText;
import org.bienban.templates.text.TextReading;
import org.bienban.templates.text.TextReading.Extracted;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentRendererTests {
    private static final String ODD =
            "<script>alert(1)</script> 😀👍🏽 {{x}} [[${7*7}]] th:text=\"${1}\" ]]> &amp; &lt; &#x41; "
                    + "中文 𝐀 \u0000\u0001\u202E\uD800 e\u0323\u0302 \uFFFF ꙮ";

    private final DocumentRenderer renderer = new DocumentRenderer();

    static Stream<Named<MinutesDocument>> minutes() {
        return Stream.of(
                Named.of("Vietnamese", SampleMinutes.vietnamese()),
                Named.of("English draft", SampleMinutes.english()),
                Named.of("Arabic draft", SampleMinutes.arabic()),
                Named.of("long", SampleMinutes.longOne(75)),
                Named.of("odd characters", SampleMinutes.saying(DocumentLanguage.VIETNAMESE, ODD)),
                Named.of(
                        "odd characters in Arabic",
                        SampleMinutes.saying(DocumentLanguage.ARABIC, "مُؤقّتًا پچ " + ODD)),
                Named.of("nothing typed", SampleMinutes.saying(DocumentLanguage.ENGLISH, " ")));
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void conformsToPdfA2u(MinutesDocument document) throws Exception {
        assertThat(PdfAVerdict.brokenRules(renderer.render(document))).isEmpty();
    }

    @Test
    void followsThePartyForm() {
        assertThat(text(SampleMinutes.vietnamese()))
                .containsSubsequence(
                        "ĐẢNG BỘ PHƯỜNG ĐỊNH TRUNG",
                        "CHI BỘ TỔ DÂN PHỐ CHÙA HÀ",
                        "*",
                        "Số 47-BB/CB",
                        "BIÊN BẢN",
                        "sinh hoạt chi bộ thường kỳ tháng 6 năm 2025",
                        "-----",
                        "bắt đầu 19 giờ 30 phút, ngày 05 tháng 6 năm 2025",
                        "I- THÀNH PHẦN",
                        "46 (chính thức 45, dự bị 01); miễn sinh hoạt 04",
                        "40/41 (97,6%): chính thức 39, dự bị 01",
                        "01 - đ/c Lê Văn Khoát (nằm viện). Vắng không lý do: 0.",
                        "II- NỘI DUNG",
                        "III- DIỄN BIẾN",
                        "- Bà Đặng Thị Hòe: 14 hộ",
                        "IV- KẾT LUẬN, PHÂN CÔNG",
                        "V- BIỂU QUYẾT",
                        "tán thành 39/39; không tán thành 0",
                        "VI- KIẾN NGHỊ VỚI CẤP TRÊN",
                        "VII- TỰ ĐÁNH GIÁ",
                        "92,5/100 điểm, xếp loại Tốt",
                        "Kết thúc lúc 21 giờ 15 phút cùng ngày.",
                        "NGƯỜI GHI BIÊN BẢN",
                        "Hoàng Minh Tuấn",
                        "CHỦ TRÌ HỘI NGHỊ",
                        "Nguyễn Thị Lan Anh",
                        SampleMinutes.SHA);
    }

    @Test
    void mirrorsTheFormForArabic() {
        assertThat(text(SampleMinutes.arabic()))
                .contains(
                        "الحزب الشيوعي الفيتنامي لجنة الحزب",
                        "اجتماع دوري للخلية الحزبية، شهر 5/2026",
                        "الساعة 19:30، يوم 06/5/2026",
                        "37/38 (97.4%): عضو رسمي 36",
                        "إلى الأعضاء شرح السياسة");
    }

    @Test
    void leavesEmptySectionsOutAndCountsOn() {
        assertThat(text(SampleMinutes.english()))
                .contains("III- CONCLUSION AND ASSIGNED TASKS", "IV- VOTE", "V- ISSUES", "No. ........-BB/CB", "DRAFT")
                .doesNotContain("COURSE OF THE MEETING", "SELF-ASSESSMENT");
    }

    @Test
    void numbersEveryPageButTheFirst() {
        List<String> pages = read(SampleMinutes.longOne(75)).pages();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(30);
        assertThat(pages.getFirst().lines()).doesNotContain("1");
        for (int page = 2; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1).lines()).contains(Integer.toString(page));
        }
    }

    @Test
    void givesTheSameBytesForTheSameMinutes() {
        assertThat(renderer.render(SampleMinutes.arabic()))
                .isEqualTo(new DocumentRenderer().render(SampleMinutes.arabic()));
    }

    @Test
    void printsWhatPeopleTypeAsText() {
        assertThat(text(SampleMinutes.saying(DocumentLanguage.VIETNAMESE, ODD)))
                .contains("<script>alert(1)</script>", "{{x}} [[${7*7}]]", "]]> &amp; &lt; &#x41;", "□")
                .doesNotContain("49", "😀");
    }

    @Test
    void loadsNothingNamedInAText(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top-secret-words");
        String text =
                "<img src='%1$s'/><link rel='stylesheet' href='%1$s'/><object data='%1$s'/>url(%1$s)@import '%1$s';"
                        .formatted(secret.toUri());
        byte[] pdf = renderer.render(SampleMinutes.saying(DocumentLanguage.VIETNAMESE, text));
        assertThat(((Extracted) PdfText.extract(pdf)).text()).doesNotContain("top-secret-words");
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            for (PDPage page : opened.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
                assertThat(page.getCOSObject().containsKey(COSName.ANNOTS)).isFalse();
            }
        }
    }

    @Test
    void describesItself() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(SampleMinutes.vietnamese()))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Biên bản sinh hoạt chi bộ thường kỳ tháng 6 năm 2025 - Chi bộ tổ dân phố Chùa Hà");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Chi bộ tổ dân phố Chùa Hà");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2025-06-08T02:15:30Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        }
    }

    private String text(MinutesDocument minutes) {
        return read(minutes).text();
    }

    private Extracted read(MinutesDocument minutes) {
        TextReading reading = PdfText.extract(renderer.render(minutes));
        assertThat(reading).isInstanceOf(Extracted.class);
        return (Extracted) reading;
    }
}
