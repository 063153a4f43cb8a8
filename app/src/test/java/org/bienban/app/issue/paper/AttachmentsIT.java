package org.bienban.app.issue.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.document.SampleFiles;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.Way;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.templates.page.Flash;
import org.bienban.workflows.IssueNature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Papers attached to issues and to answers: what is taken, who sees them, and that none is ever lost. */
@BienBanTest
class AttachmentsIT {

    private static final byte[] PDF = SampleFiles.pdf("Don cua 14 ho dan");

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private Issues issues;

    @Autowired
    private IssueDecisions decisions;

    @Autowired
    private CourseSteps steps;

    @Autowired
    private Classifying classifying;

    @Autowired
    private Courses courses;

    @Autowired
    private IssuePapers papers;

    @Autowired
    private PaperFiling filing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID id;

    @BeforeEach
    void enter() {
        ward = wards.ward();
        id = fixture.entered(ward, ward.first(), "land-price", "Giá đất bồi thường thửa 112 quá thấp");
    }

    @Test
    void isListedOnTheSheetAndHandedOutForSavingOnly() throws Exception {
        attach(ward.first().secretary(), "C:\\fakepath\\Đơn\u202E 14 hộ.exe", PDF, "Đơn của các hộ")
                .andExpect(redirectedUrl("/issues/" + id));
        IssuePaper paper = own().getFirst();

        mvc.perform(get("/issues/{id}", id).with(SignedIn.as(ward.first().member())))
                .andExpect(content().string(containsString("Đơn 14 hộ.exe.pdf")))
                .andExpect(content().string(containsString("Đơn của các hộ")))
                .andExpect(content().string(containsString("1 KB")))
                .andExpect(content().string(not(containsString("name=\"files\""))));
        byte[] saved = mvc.perform(
                        get("/issues/{id}/attachments/{paper}", id, paper.id()).with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("private")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(saved).isEqualTo(PDF);
        assertThat(issues.sheet(id, office()).moves().getLast().kind()).isEqualTo(IssueMove.Kind.PAPER_ADDED);
        assertThat(papers.words(id).getFirst()).contains("14 ho dan");
        assertThat(reads(ward.office(), "download")).isEqualTo(1);
    }

    @Test
    void saysOfEveryFileWhatIsWrongAndKeepsNone() throws Exception {
        MockMultipartFile[] files = {
            file("rong.pdf", new byte[0]),
            file("tot.pdf", PDF),
            file("khoa.pdf", SampleFiles.lockedPdf()),
            file("bom.docx", SampleFiles.bomb()),
            file("trang.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)),
            file("mat.docx", SampleFiles.docx("TUYỆT MẬT"))
        };
        var request = multipart("/issues/{id}/attachments", id);
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        mvc.perform(request.param("caption", "Đơn và ảnh")
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("“rong.pdf” là tệp rỗng")))
                .andExpect(content().string(containsString("“khoa.pdf” được khóa bằng mật khẩu")))
                .andExpect(content().string(containsString("“bom.docx” quá lớn")))
                .andExpect(content().string(containsString("“trang.pdf” không phải PDF")))
                .andExpect(content().string(containsString("“mat.docx” có dấu “TUYỆT MẬT”")))
                .andExpect(content().string(containsString("value=\"Đơn và ảnh\"")))
                .andExpect(content().string(containsString("Hãy chọn lại các tệp")));
        mvc.perform(multipart("/issues/{id}/attachments", id)
                        .file(file("", new byte[0]))
                        .with(SignedIn.as(ward.office())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy chọn ít nhất một tệp")));
        assertThat(own()).isEmpty();
    }

    @Test
    void saysThatTheSameContentIsThereAlready() throws Exception {
        attach(ward.first().secretary(), "don.pdf", PDF, "");
        attach(ward.office(), "ban-sao.pdf", PDF, "")
                .andExpect(redirectedUrl("/issues/" + id))
                .andExpect(flash().attribute(
                                "flash", Flash.warn("Đã có trong danh sách, không đính kèm lần nữa: ban-sao.pdf")));
        assertThat(own()).extracting(IssuePaper::fileName).containsExactly("don.pdf");

        mvc.perform(multipart("/api/v1/issues/{id}/attachments", id)
                        .file(file("ban-sao.pdf", PDF))
                        .file(file("anh.png", SampleFiles.picture("png")))
                        .with(SignedIn.as(ward.office())))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.known[0]").value("ban-sao.pdf"))
                .andExpect(jsonPath("$.added[0].mediaType").value("image/png"));
        mvc.perform(get("/api/v1/issues/{id}/attachments", id).with(SignedIn.as(ward.office())))
                .andExpect(jsonPath("$.length()").value(2));
    }

    @Test
    void isTakenBackWithAReasonAndStaysInTheList() throws Exception {
        attach(ward.first().secretary(), "don.pdf", PDF, "");
        UUID paper = own().getFirst().id();
        assertThatThrownBy(() -> filing.withdraw(actor(ward.first().minuteTaker()), id, paper, "x"))
                .isInstanceOf(ForbiddenException.class);
        withdraw(paper, " ").andExpect(status().isUnprocessableContent());
        withdraw(paper, "Nhầm đơn của hộ khác").andExpect(redirectedUrl("/issues/" + id));

        mvc.perform(get("/issues/{id}", id).with(SignedIn.as(ward.first().member())))
                .andExpect(content().string(containsString("<s><bdi>don.pdf</bdi></s>")))
                .andExpect(content().string(containsString("Nhầm đơn của hộ khác")));
        opened(id, paper, ward.first().member(), 404);
        opened(id, paper, ward.office(), 200);
        assertThatThrownBy(() -> filing.withdraw(office(), id, paper, "x")).isInstanceOf(ConflictException.class);
        assertThat(papers.words(id)).isEmpty();
        attach(ward.first().secretary(), "don.pdf", PDF, "");
        assertThat(own()).hasSize(2);
    }

    @Test
    void isAttachedByWhoeverMayWriteOnTheIssueNow() {
        byte[] png = SampleFiles.picture("png");
        for (UUID person : List.of(ward.first().member(), ward.first().supervisor())) {
            assertThatThrownBy(() -> filed(person, png)).isInstanceOf(ForbiddenException.class);
        }
        assertThatThrownBy(() -> filed(ward.answeringOfficer(), png)).isInstanceOf(NotFoundException.class);
        charge();
        assertThat(filed(ward.answeringOfficer(), png).added()).hasSize(1);
        decisions.settleNature(office(), id, IssueNature.DENUNCIATION, "Tố cáo cán bộ");
        assertThatThrownBy(() -> filed(ward.answeringOfficer(), PDF)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> filed(ward.office(), PDF)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void ofADenunciationAreSeenByTheLeadersAlone() throws Exception {
        attach(ward.first().secretary(), "don.pdf", PDF, "");
        UUID paper = own().getFirst().id();
        decisions.settleNature(office(), id, IssueNature.DENUNCIATION, "Tố cáo cán bộ");

        opened(id, paper, ward.office(), 404);
        opened(id, paper, ward.first().secretary(), 404);
        opened(id, paper, ward.wardSecretary(), 200);
        assertThat(filed(ward.wardSecretary(), SampleFiles.picture("png")).added())
                .hasSize(1);
    }

    @Test
    void ofAnAnswerAreSeenByEveryCellThatGetsItAndNothingElseOfTheIssue() throws Exception {
        UUID second = fixture.entered(ward, ward.second(), "land-price", "Giá đất bồi thường đường mới quá thấp");
        attach(ward.first().secretary(), "don-thu-nhat.pdf", PDF, "");
        UUID petition = own().getFirst().id();
        decisions.merge(office(), second, issues.visible(id, office()).code(), "Cùng dự án");
        charge();
        byte[] reply = SampleFiles.docx("Phương án đã được niêm yết");
        answer(file("tra-loi.docx", SampleFiles.lockedOffice()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("“tra-loi.docx” được khóa bằng mật khẩu")))
                .andExpect(content().string(containsString("Xin trả lời như sau")));
        assertThat(courses.answers(id)).isEmpty();
        answer(file("tra-loi.docx", reply)).andExpect(redirectedUrl("/issues/" + id));
        answer(file("tra-loi.docx", reply)).andExpect(status().isConflict());

        UUID answer = courses.answers(id).getFirst().id();
        IssuePaper given = papers.ofAnswers(List.of(answer)).get(answer).getFirst();
        assertThat(given.fileName()).isEqualTo("tra-loi.docx");
        mvc.perform(get("/issues/{id}", second).with(SignedIn.as(ward.second().secretary())))
                .andExpect(content().string(containsString("tra-loi.docx")))
                .andExpect(content().string(not(containsString("don-thu-nhat.pdf"))));
        opened(second, given.id(), ward.second().secretary(), 200);
        opened(second, petition, ward.second().secretary(), 404);
        opened(id, petition, ward.second().secretary(), 404);
        opened(id, given.id(), ward.second().secretary(), 404);
        opened(id, given.id(), ward.first().secretary(), 200);
        opened(second, petition, ward.office(), 404);
        assertThat(own()).hasSize(1);
    }

    private ResultActions answer(MockMultipartFile file) throws Exception {
        MockMultipartFile sent =
                new MockMultipartFile("answerFiles", file.getOriginalFilename(), null, file.getBytes());
        return mvc.perform(multipart("/issues/{id}/answer", id)
                .file(sent)
                .param("kind", "FULL")
                .param("text", "Xin trả lời như sau")
                .with(SignedIn.as(ward.answeringOfficer())));
    }

    private void charge() {
        steps.register(office(), id, "");
        classifying.classify(office(), id, new Way.ToBody(ward.authorityId(), ""));
    }

    private PapersAdded filed(UUID person, byte[] file) {
        return filing.attach(
                actor(person), id, List.of(UploadedPaper.of("tep", file.length, new ByteArrayResource(file))), "");
    }

    private void opened(UUID from, UUID paper, UUID person, int status) throws Exception {
        mvc.perform(get("/issues/{id}/attachments/{paper}", from, paper).with(SignedIn.as(person)))
                .andExpect(status().is(status));
    }

    private ResultActions withdraw(UUID paper, String reason) throws Exception {
        return mvc.perform(post("/issues/{id}/attachments/withdraw", id)
                .param("paper", paper.toString())
                .param("withdrawReason", reason)
                .with(SignedIn.as(ward.first().secretary())));
    }

    private ResultActions attach(UUID person, String name, byte[] file, String caption) throws Exception {
        return mvc.perform(multipart("/issues/{id}/attachments", id)
                .file(file(name, file))
                .param("caption", caption)
                .with(SignedIn.as(person)));
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, "application/octet-stream", bytes);
    }

    private int reads(UUID person, String purpose) {
        return jdbc.sql("""
                        select count(*) from audit_entry where action = 'DATA_READ' and object_id = :id
                            and actor_id = :person and changed like '%' || :purpose || '%'""")
                .param("id", id)
                .param("person", person)
                .param("purpose", purpose)
                .query(Integer.class)
                .single();
    }

    private List<IssuePaper> own() {
        return papers.of(issues.get(id));
    }

    private Actor office() {
        return actor(ward.office());
    }

    private Actor actor(UUID person) {
        return minutes.actor(person);
    }
}
