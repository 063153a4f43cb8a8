package org.bienban.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bienban.app.IssueFixture.matter;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Way;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.workflows.IssueNature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A matter approved minutes speak of becomes an issue: linked both ways, each as far as the reader may see. */
@BienBanTest
class PassageRaisingIT {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);
    private static final String BLOCK = "item:review.narrative";

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private IssueFixture fixture;

    @Autowired
    private MinutesRegister register;

    @Autowired
    private PassageRaising raising;

    @Autowired
    private Issues issues;

    @Autowired
    private IssueDecisions decisions;

    @Autowired
    private CourseSteps steps;

    @Autowired
    private Classifying classifying;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private UUID paper;
    private String text;

    @BeforeEach
    void approve() {
        ward = wards.ward();
        paper = fixture.approved(
                ward.first(), MAY, matter("a", "Đèn đường ngõ 12 hỏng", "infrastructure-lighting", 0, 1));
        text = register.version(paper, 1).content().blocks().stream()
                .filter(block -> block.id().equals(BLOCK))
                .map(Block::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void opensTheFormWithTheWordsAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(get("/minutes/{id}", paper).with(SignedIn.as(ward.office())))
                .andExpect(content()
                        .string(containsString(
                                "/issues/from-minutes?minutes=" + paper + "&amp;version=1&amp;block=" + BLOCK)));
        mvc.perform(get("/issues/from-minutes")
                        .param("minutes", paper.toString())
                        .param("version", "1")
                        .param("block", BLOCK)
                        .with(SignedIn.as(ward.office())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(text)))
                .andExpect(content().string(containsString(ward.first().name())));
        form(text + " và thêm", "land-price")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đoạn trích phải là lời nguyên văn")))
                .andExpect(content().string(containsString("Cần chỉ đạo dứt điểm")));
        form(text, "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(text)));
        assertThat(fixture.open(office())).hasSize(1);
    }

    @Test
    void linksTheSheetAndTheMinutesBothWays() throws Exception {
        UUID id = raised(firstWords());
        Issue issue = issues.visible(id, office());

        assertThat(issue.originId()).isEqualTo(ward.first().id());
        assertThat(issue.raisedOn()).isEqualTo(MAY);
        Raising kept = issues.sheet(id, office()).raisings().getFirst();
        assertThat(kept.statement()).isEqualTo(firstWords());
        assertThat(kept.version()).isEqualTo(1);
        mvc.perform(get("/issues/{id}", id).with(SignedIn.as(ward.first().secretary())))
                .andExpect(content().string(containsString("“" + firstWords() + "”")))
                .andExpect(content().string(containsString("/minutes/" + paper + "?version=1#" + BLOCK)));
        mvc.perform(get("/minutes/{id}", paper).with(SignedIn.as(ward.first().secretary())))
                .andExpect(content().string(containsString("đã nêu thành " + issue.code())))
                .andExpect(content().string(containsString("/issues/" + id)))
                .andExpect(content().string(not(containsString("/issues/from-minutes"))));
    }

    @Test
    void theBodyReadsTheWordsAndNeverTheMinutes() throws Exception {
        UUID id = raised(firstWords());
        steps.register(office(), id, "");
        classifying.classify(office(), id, new Way.ToBody(ward.authorityId(), ""));

        mvc.perform(get("/issues/{id}", id).with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(content().string(containsString(firstWords())))
                .andExpect(content().string(not(containsString("/minutes/"))));
        mvc.perform(get("/minutes/{id}", paper).with(SignedIn.as(ward.answeringOfficer())))
                .andExpect(status().isNotFound());
    }

    @Test
    void aDenunciationLeavesNoLinkForThoseWhoMayNotKnowOfIt() throws Exception {
        UUID id = raised(firstWords());
        String code = issues.visible(id, office()).code();
        decisions.settleNature(office(), id, IssueNature.DENUNCIATION, "Tố cáo cán bộ");
        mvc.perform(get("/minutes/{id}", paper).with(SignedIn.as(ward.office())))
                .andExpect(content().string(not(containsString(code))));
        mvc.perform(get("/minutes/{id}", paper).with(SignedIn.as(ward.wardSecretary())))
                .andExpect(content().string(containsString(code)));
    }

    @Test
    void theSameWordsAreRaisedOnceAndOthersOfTheBlockBesideThem() throws Exception {
        UUID id = raised(firstWords());
        assertThatThrownBy(() -> raised(firstWords()))
                .isInstanceOf(ConflictException.class)
                .satisfies(refused ->
                        assertThat(((ConflictException) refused).compareAt()).isEqualTo("/issues/" + id));
        form(firstWords(), "land-price").andExpect(status().isConflict());
        UUID other = raised(text.substring(text.length() / 2).strip());
        assertThat(other).isNotEqualTo(id);
        assertThat(issues.raisedIn(paper, office()).values()).hasSize(3);
    }

    @Test
    void isOfApprovedMinutesAndOfWhoeverEntersIssues() throws Exception {
        UUID waiting = minutes.sent(ward.second(), LocalDate.of(2026, 4, 6));
        Passage early = new Passage(waiting, 1, BLOCK, firstWords());
        assertThatThrownBy(() -> raising.source(office(), early)).isInstanceOf(ForbiddenException.class);
        Passage passage = new Passage(paper, 1, BLOCK, firstWords());
        assertThatThrownBy(() -> raising.source(actor(ward.first().secretary()), passage))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> raising.source(actor(wards.ward().office()), passage))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> raising.source(office(), new Passage(paper, 1, "item:none", "x")))
                .isInstanceOf(NotFoundException.class);
        mvc.perform(MockMvcRequestBuilders.post("/api/v1/issues/from-minutes")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"passage":{"minutes":"%s","version":"1","block":"%s","quote":"%s"},"facts":{"nature":"PROPOSAL",
                                "urgency":"NORMAL","statement":"x","category":"land-price"}}""".formatted(paper, BLOCK, firstWords()))
                        .with(SignedIn.as(ward.office())))
                .andExpect(status().isCreated())
                .andExpect(header().exists("Location"));
    }

    private ResultActions form(String quote, String category) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/issues/from-minutes")
                .param("minutes", paper.toString())
                .param("version", "1")
                .param("block", BLOCK)
                .param("quote", quote)
                .param("nature", "PROPOSAL")
                .param("urgency", "NORMAL")
                .param("statement", "Cần chỉ đạo dứt điểm")
                .param("category", category)
                .with(SignedIn.as(ward.office())));
    }

    private UUID raised(String quote) {
        return raising.raise(
                office(),
                new Passage(paper, 1, BLOCK, quote),
                IssueFixture.facts("land-price", "Cần chỉ đạo dứt điểm " + quote));
    }

    private String firstWords() {
        return text.substring(0, text.indexOf('.') + 1);
    }

    private Actor office() {
        return actor(ward.office());
    }

    private Actor actor(UUID person) {
        return minutes.actor(person);
    }
}
