package org.bienban.app.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ModelFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.workflows.ModelVersion;
import org.bienban.workflows.ModelVersion.ModelKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A new version of a model through the pages of the administration; alone on its database, where nobody else deploys. */
@BienBanTest
@TestPropertySource(properties = "bienban.test.deploys=alone")
class DeploymentPagesIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Deployments deployments;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private RequestPostProcessor administrator;

    @BeforeEach
    void ward() {
        ward = wards.ward();
        administrator = SignedIn.as(ward.administrator());
    }

    @Test
    void listsWhatIsWrongAndRefusesToDeployIt() throws Exception {
        String page = upload(ModelFixture.review().replace("${publishMinutes}", "${dropTables}"));

        mvc.perform(get(page).with(administrator))
                .andExpect(content()
                        .string(allOf(
                                containsString("Việc tự động không có trong phần mềm"),
                                containsString("dropTables"),
                                not(containsString(page + "/deploy")))));
        mvc.perform(post(page + "/deploy").with(administrator)).andExpect(status().isConflict());
        mvc.perform(multipart("/admin/models").file(file("")).with(administrator))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chọn một tệp")));
        mvc.perform(multipart("/admin/models")
                        .file(file("x".repeat(Deployments.LARGEST + 1)))
                        .with(administrator))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("1.000 KB")));
    }

    @Test
    void deploysMovesCasesAndShowsHowFarItIs() throws Exception {
        minutes.sent(ward.first());
        ModelVersion before = newest();
        String page = upload(ModelFixture.review().replace("name=\"Đã nhắc\"", "name=\"Đã nhắc người xử lý\""));
        mvc.perform(get(page).with(administrator))
                .andExpect(content()
                        .string(allOf(
                                containsString("Tệp dùng được"),
                                containsString("Đã nhắc → Đã nhắc người xử lý"),
                                containsString("process-canvas"))));

        mvc.perform(post(page + "/deploy").with(administrator)).andExpect(status().is3xxRedirection());

        assertThat(newest().version()).isEqualTo(before.version() + 1);
        assertThat(newest().deployedBy()).isEqualTo(ward.administrator());
        mvc.perform(get(page).with(administrator)).andExpect(status().isNotFound());
        String old = "/admin/models/versions/" + before.id();
        mvc.perform(get(old).with(administrator))
                .andExpect(
                        content().string(allOf(containsString(old + "/migrate"), containsString("sang bước cùng mã"))));
        byte[] file = mvc.perform(get(old + "/file").with(administrator))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("name=\"Đã nhắc\"");
        mvc.perform(post(old + "/migrate").with(administrator)).andExpect(status().is3xxRedirection());
        mvc.perform(get("/admin/models").with(administrator))
                .andExpect(content()
                        .string(containsString("Từ phiên bản " + before.version() + " sang " + newest().version())));
        mvc.perform(post("/admin/models/versions/" + newest().id() + "/migrate").with(administrator))
                .andExpect(status().isConflict());
    }

    private String upload(String model) throws Exception {
        return Objects.requireNonNull(
                mvc.perform(multipart("/admin/models").file(file(model)).with(administrator))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private static MockMultipartFile file(String contents) {
        return new MockMultipartFile(
                "file", "kiem-tra.bpmn", "application/xml", contents.getBytes(StandardCharsets.UTF_8));
    }

    private ModelVersion newest() {
        return deployments.versions().stream()
                .filter(version -> version.kind() == ModelKind.BPMN && version.newest())
                .findFirst()
                .orElseThrow();
    }
}
