package org.bienban.app.issue.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
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
import org.bienban.workflows.IssueNature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The households of an issue by name: entered, counted, answered in part, and shown to few. */
@BienBanTest
class AnnexIT {

    private static final String THREE = "Kim Văn Đạt;Tổ 3;14;112;80\nTạ Thị Mến;Tổ 3;14;113;1.840,5\nBùi Văn Hòe;Tổ 4";

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
    private Annexes annexes;

    @Autowired
    private AnnexKeeping keeping;

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
    void isEnteredOneByOneAndKeepsWhatWasTyped() throws Exception {
        one("Kim Văn Đạt", "rộng")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Diện tích “rộng” không phải")))
                .andExpect(content().string(containsString("value=\"Kim Văn Đạt\"")));
        one("", "80").andExpect(status().isUnprocessableContent());
        one("Kim Văn Đạt", "80").andExpect(redirectedUrl(page()));
        one("KIM VAN DAT", "80")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("đã có ở số 1")));

        assertThat(heads()).containsExactly("Kim Văn Đạt");
        IssueMove move = issues.sheet(id, office()).moves().getLast();
        assertThat(move.kind()).isEqualTo(IssueMove.Kind.HOUSEHOLDS_LISTED);
        assertThat(move.note()).isEqualTo("+1");
    }

    @Test
    void isPastedAsATableAllOrNothing() throws Exception {
        String bad = THREE + "\n;Tổ 5\nLê Văn A;;;;xyz";
        lines(bad)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Dòng 4: thiếu tên chủ hộ.")))
                .andExpect(content().string(containsString("Dòng 5: diện tích “xyz” không phải")))
                .andExpect(content().string(containsString("Bùi Văn Hòe;Tổ 4")));
        assertThat(heads()).isEmpty();
        lines(THREE).andExpect(redirectedUrl(page()));
        lines(THREE)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Dòng 3: hộ và thửa này đã có ở số 3")));
        assertThat(heads()).hasSize(3);
    }

    @Test
    void isReadFromAFileAndBadLinesComeBackToBePutRight() throws Exception {
        file("Chủ hộ,Địa chỉ\nĐạt,\"Tổ 3\n".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Dòng 2: dấu ngoặc kép")))
                .andExpect(content().string(containsString("Đạt,&quot;Tổ 3")));
        file(new byte[] {(byte) 0xC4, 'x', (byte) 0x90})
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("CSV UTF-8")));
        file("\uFEFFĐạt\tTổ 3".getBytes(StandardCharsets.UTF_16LE)).andExpect(redirectedUrl(page()));
        assertThat(heads()).containsExactly("Đạt");
        mvc.perform(get("/issues/households/template")
                        .with(SignedIn.as(ward.first().secretary())))
                .andExpect(header().string("Content-Disposition", containsString("danh-sach-ho.csv")))
                .andExpect(content()
                        .bytes(
                                "\uFEFFChủ hộ,\"Địa chỉ, tổ dân phố\",Tờ bản đồ,Thửa đất,Diện tích (m²),Đề nghị,Ghi chú\r\n"
                                        .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void showsThatTheSheetSaysAnotherNumberAndTakesItOver() throws Exception {
        lines(THREE);
        mvc.perform(get(page()).with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("Phiếu ghi 9 hộ, danh sách có 3 hộ.")));
        mvc.perform(post(page() + "/count").with(SignedIn.as(ward.office()))).andExpect(redirectedUrl(page()));
        assertThat(issues.get(id).facts().households()).isEqualTo(3);
        mvc.perform(get(page()).with(SignedIn.as(ward.office())))
                .andExpect(content().string(not(containsString("Phiếu ghi"))));
    }

    @Test
    void keepsAWithdrawnLineStruckOut() throws Exception {
        lines(THREE);
        UUID second = annexes.opened(office(), id).lines().get(1).id();
        assertThatThrownBy(() -> keeping.withdraw(actor(ward.second().secretary()), id, second, "x"))
                .isInstanceOf(NotFoundException.class);
        mvc.perform(withdraw(second, "")).andExpect(status().isUnprocessableContent());
        mvc.perform(withdraw(second, "Đã nhận đất")).andExpect(redirectedUrl(page()));
        assertThatThrownBy(() -> keeping.withdraw(office(), id, second, "x")).isInstanceOf(ConflictException.class);

        mvc.perform(get(page()).with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("<s><bdi>Tạ Thị Mến</bdi></s>")))
                .andExpect(content().string(containsString("Đã nhận đất")));
        lines("Tạ Thị Mến;Tổ 3;14;113").andExpect(redirectedUrl(page()));
        assertThat(annexes.opened(office(), id).standing())
                .extracting(Household::number)
                .containsExactly(1, 3, 4);
        assertThat(issues.sheet(id, office()).moves().getLast().note()).isEqualTo("+1");
    }

    @Test
    void isSeenByNameByFewAndEveryOpeningIsRecorded() throws Exception {
        lines(THREE);
        for (UUID person : List.of(
                ward.first().member(),
                ward.first().supervisor(),
                ward.first().minuteTaker(),
                ward.first().committeeMember())) {
            mvc.perform(get(page()).with(SignedIn.as(person))).andExpect(status().isForbidden());
            mvc.perform(get("/issues/{id}", id).with(SignedIn.as(person)))
                    .andExpect(content().string(containsString("3 hộ trong danh sách")))
                    .andExpect(content().string(not(containsString("Kim Văn Đạt"))));
        }
        assertThat(reads(ward.office())).isZero();
        mvc.perform(get(page()).with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("Kim Văn Đạt")));
        mvc.perform(get("/api/v1/issues/{id}/households", id)
                        .with(SignedIn.as(ward.first().deputy())))
                .andExpect(jsonPath("$.lines.length()").value(3));
        assertThat(reads(ward.office())).isEqualTo(1);
        assertThat(reads(ward.first().deputy())).isEqualTo(1);
        mvc.perform(get(page()).with(SignedIn.as(ward.answeringOfficer()))).andExpect(status().isNotFound());
        charge();
        mvc.perform(get(page()).with(SignedIn.as(ward.answeringOfficer()))).andExpect(status().isOk());
        assertThatThrownBy(() -> keeping.takeCount(actor(ward.answeringOfficer()), id))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void ofADenunciationIsTheLeadersAlone() throws Exception {
        lines(THREE);
        charge();
        decisions.settleNature(office(), id, IssueNature.DENUNCIATION, "Tố cáo cán bộ");
        for (UUID person : List.of(ward.office(), ward.first().secretary(), ward.answeringOfficer())) {
            mvc.perform(get(page()).with(SignedIn.as(person))).andExpect(status().isNotFound());
        }
        mvc.perform(get(page()).with(SignedIn.as(ward.wardSecretary()))).andExpect(status().isOk());
    }

    @Test
    void isAnsweredForSomeHouseholdsAndShowsWhichRemain() throws Exception {
        UUID second = fixture.entered(ward, ward.second(), "land-price", "Giá đất bồi thường đường mới quá thấp");
        decisions.merge(office(), second, issues.visible(id, office()).code(), "Cùng dự án");
        lines(THREE);
        charge();
        List<Household> all = annexes.opened(office(), id).lines();
        answer(UUID.randomUUID(), "Xin trả lời")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Có hộ đã được bỏ khỏi danh sách")));
        answer(all.getFirst().id(), "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(containsString("value=\"" + all.getFirst().id() + "\" checked")));
        answer(all.getFirst().id(), "Xin trả lời").andExpect(redirectedUrl("/issues/" + id));

        assertThat(courses.answers(id).getFirst().households()).isEqualTo(1);
        mvc.perform(get("/issues/{id}", id).with(SignedIn.as(ward.office())))
                .andExpect(content().string(containsString("Đã trả lời 1 trên 3 hộ")))
                .andExpect(content().string(containsString("<li><bdi>Tạ Thị Mến</bdi>")))
                .andExpect(content().string(not(containsString("<li><bdi>Kim Văn Đạt</bdi>"))));
        assertThat(reads(ward.office())).isEqualTo(1);
        mvc.perform(get("/issues/{id}", id).with(SignedIn.as(ward.first().member())))
                .andExpect(content().string(containsString("Đã trả lời 1 trên 3 hộ")))
                .andExpect(content().string(not(containsString("Tạ Thị Mến"))));
        mvc.perform(get("/issues/{id}", second).with(SignedIn.as(ward.second().secretary())))
                .andExpect(content().string(not(containsString("Tạ Thị Mến"))));
    }

    private void charge() {
        steps.register(office(), id, "");
        classifying.classify(office(), id, new Way.ToBody(ward.authorityId(), ""));
    }

    private ResultActions answer(UUID household, String text) throws Exception {
        return mvc.perform(post("/issues/{id}/answer", id)
                .param("kind", "PARTIAL")
                .param("text", text)
                .param("households", household.toString())
                .with(SignedIn.as(ward.answeringOfficer())));
    }

    private ResultActions one(String head, String area) throws Exception {
        return mvc.perform(post(page())
                .param("head", head)
                .param("address", "Tổ 3")
                .param("area", area)
                .with(SignedIn.as(ward.first().secretary())));
    }

    private ResultActions lines(String lines) throws Exception {
        return mvc.perform(post(page() + "/lines")
                .param("lines", lines)
                .with(SignedIn.as(ward.first().secretary())));
    }

    private ResultActions file(byte[] bytes) throws Exception {
        return mvc.perform(multipart(page() + "/lines")
                .file(new MockMultipartFile("linesFile", "ho.csv", "text/csv", bytes))
                .with(SignedIn.as(ward.first().secretary())));
    }

    private MockHttpServletRequestBuilder withdraw(UUID household, String reason) {
        return post(page() + "/withdraw")
                .param("household", household.toString())
                .param("withdrawReason", reason)
                .with(SignedIn.as(ward.first().secretary()));
    }

    private List<String> heads() {
        return annexes.opened(office(), id).lines().stream()
                .map(line -> line.facts().head())
                .toList();
    }

    private int reads(UUID person) {
        return jdbc.sql("""
                        select count(*) from audit_entry where action = 'DATA_READ' and object_id = :id
                            and actor_id = :person and changed like '%households%'""")
                .param("id", id)
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private String page() {
        return "/issues/" + id + "/households";
    }

    private Actor office() {
        return actor(ward.office());
    }

    private Actor actor(UUID person) {
        return minutes.actor(person);
    }
}
