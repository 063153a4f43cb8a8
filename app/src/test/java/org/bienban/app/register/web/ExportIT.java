package org.bienban.app.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.templates.pdf.PdfText;
import org.bienban.templates.text.TextReading.Extracted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** The register leaves the house as a table or printed: as filtered, harmless to spreadsheets, and never unrecorded. */
@BienBanTest
class ExportIT {

    @TempDir
    private Path folder;

    @Autowired
    private WardFixture wards;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;

    @BeforeEach
    void raise() {
        ward = wards.ward();
        fixture.entered(ward, ward.first(), "=HYPERLINK(\"http://x\";\"Đèn\")");
        fixture.entered(ward, ward.second(), "Cống thoát nước tắc, ngập");
    }

    @Test
    void writesTheListAsFilteredAndNoFormula() throws Exception {
        String all = new String(file("/issues/export", ward.office()), StandardCharsets.UTF_8);
        assertThat(all.lines()).hasSize(3);
        assertThat(all)
                .startsWith("\uFEFF")
                .contains("\"'=HYPERLINK(\"\"http://x\"\";\"\"Đèn\"\")\"")
                .contains("\"Cống thoát nước tắc, ngập\"")
                .contains("06/03/2026");

        String one =
                new String(file("/issues/export?cell=" + ward.second().id(), ward.office()), StandardCharsets.UTF_8);
        assertThat(one.lines()).hasSize(2);
        assertThat(new String(file("/issues/export", wards.ward().office()), StandardCharsets.UTF_8).lines())
                .as("what another ward may not see")
                .hasSize(1);
    }

    @Test
    void writesAWorkbookWhoseTextsAreTexts() throws Exception {
        Map<String, String> parts = unzipped(file("/api/v1/issues/export?format=xlsx", ward.office()));

        String sheet = HtmlUtils.htmlUnescape(String.valueOf(parts.get("xl/worksheets/sheet1.xml")));
        assertThat(sheet)
                .contains("Cống thoát nước tắc, ngập")
                .contains("=HYPERLINK(")
                .doesNotContain("<f>");
        assertThat(sheet.split("<row", -1)).hasSize(4);
        assertThat(parts).containsKey("xl/workbook.xml");
    }

    @Test
    void printsTheRegisterAsPdfA() throws Exception {
        byte[] pdf = mvc.perform(get("/issues/pdf").with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        String text = ((Extracted) PdfText.extract(pdf)).text();
        assertThat(text).contains("SỔ THEO DÕI KIẾN NGHỊ", "Cống thoát nước", "ĐẢNG BỘ PHƯỜNG MẪU");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("pdfaid:part");
    }

    @Test
    void recordsEveryExport() throws Exception {
        file("/issues/export", ward.office());
        file("/issues/export?format=xlsx", ward.office());
        mvc.perform(get("/issues/pdf").with(SignedIn.as(ward.office()))).andExpect(status().isOk());

        assertThat(recorded(ward.office())).isEqualTo(3);
        assertThat(recorded(ward.wardSecretary())).isZero();
    }

    private long recorded(UUID person) {
        return jdbc.sql("select count(*) from audit_entry where actor_id = :person and object_kind = 'issue-register'")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    private byte[] file(String path, UUID person) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private Map<String, String> unzipped(byte[] file) throws IOException {
        Path workbook = Files.write(folder.resolve("issues.xlsx"), file);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
