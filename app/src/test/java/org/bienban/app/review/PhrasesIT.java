package org.bienban.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.SignedIn;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Quick phrases of the committee and of each supervisor, and what a cell is reminded of before it sends. */
@BienBanTest
class PhrasesIT {

    private static final PhraseText FIGURES = new PhraseText(RemarkHead.CONTENT, Severity.MUST_FIX, "Nêu số hộ");

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private Phrases phrases;

    @Autowired
    private WardPhrases catalogue;

    @Autowired
    private PastFindings findings;

    @Autowired
    private Inspection inspection;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private MockMvc mvc;

    private WardFixture.Ward ward;
    private Actor supervisor;
    private Actor office;

    @BeforeEach
    void ward() {
        ward = wards.ward();
        supervisor = minutes.actor(ward.first().supervisor());
        office = minutes.actor(ward.office());
    }

    @Test
    void everyWardStartsFromWhatIsShippedAndChangesItForItself() {
        WardFixture.Ward other = wards.ward();
        List<Phrase> shipped = catalogue.of(office, ward.wardId(), "vi");
        Phrase first = shipped.getFirst();

        catalogue.change(
                office,
                ward.wardId(),
                "vi",
                first.id(),
                new PhraseText(first.head(), Severity.MUST_FIX, "  Nội dung\n dàn trải "),
                true);
        catalogue.change(office, ward.wardId(), "vi", shipped.get(1).id(), text(shipped.get(1)), false);
        catalogue.add(office, ward.wardId(), "vi", FIGURES);
        catalogue.move(office, ward.wardId(), "vi", first.id(), false);

        List<Phrase> offered = phrases.offered(supervisor, ward.wardId(), "vi").stream()
                .filter(phrase -> phrase.head() == RemarkHead.CONTENT)
                .toList();
        assertThat(offered)
                .extracting(Phrase::text)
                .startsWith("Nội dung dàn trải")
                .endsWith("Nêu số hộ");
        assertThat(offered)
                .extracting(Phrase::text)
                .doesNotContain(shipped.get(1).text());
        assertThat(catalogue.of(office, ward.wardId(), "vi").get(1).severity()).isEqualTo(Severity.MUST_FIX);
        assertThat(catalogue.of(minutes.actor(other.office()), other.wardId(), "vi"))
                .isEqualTo(shipped);
        assertThat(catalogue.of(office, ward.wardId(), "ar")).hasSameSizeAs(shipped);
    }

    @Test
    void makesOneCopyWhenTwoBeginAtOnce() {
        int shipped = catalogue.of(office, ward.wardId(), "en").size();
        Actor leader = minutes.actor(ward.wardSecretary());

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> catalogue.add(office, ward.wardId(), "en", FIGURES)),
                        CompletableFuture.runAsync(() -> catalogue.add(leader, ward.wardId(), "en", FIGURES)))
                .join();

        assertThat(catalogue.of(office, ward.wardId(), "en")).hasSize(shipped + 2);
    }

    @Test
    void letsOnlyTheOfficeAndLeadersOfAWardChangeItsCatalogue() {
        Actor cell = minutes.actor(ward.first().secretary());
        for (Actor stranger :
                List.of(supervisor, cell, minutes.actor(wards.ward().office()))) {
            assertThatThrownBy(() -> catalogue.add(stranger, ward.wardId(), "vi", FIGURES))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> catalogue.of(cell, ward.first().id(), "vi")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> phrases.keep(cell, "vi", FIGURES)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> catalogue.move(office, ward.wardId(), "vi", -1, true))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> catalogue.add(
                        office,
                        ward.wardId(),
                        "vi",
                        new PhraseText(RemarkHead.CONTENT, Severity.PRAISE, "x".repeat(301))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void keepsAPhraseFromTheRemarkFormAndOffersItFirst() throws Exception {
        UUID id = sent(MinutesFixture.HELD_ON);
        for (int twice = 0; twice < 2; twice++) {
            mvc.perform(post("/minutes/{id}/review/remarks", id)
                            .param("version", "1")
                            .param("blockId", "item:land.conclusion")
                            .param("head", "CONTENT")
                            .param("severity", "MUST_FIX")
                            .param("text", "Nêu số hộ và tổ")
                            .param("keep", "true")
                            .param("lang", "vi")
                            .with(SignedIn.as(supervisor.personId())))
                    .andExpect(status().is3xxRedirection());
        }

        List<Phrase> offered = phrases.offered(supervisor, ward.wardId(), "vi");
        assertThat(offered.getFirst().text()).isEqualTo("Nêu số hộ và tổ");
        assertThat(offered.getFirst().own()).isTrue();
        assertThat(phrases.own(supervisor, "vi")).hasSize(1);
        assertThat(phrases.offered(office, ward.wardId(), "vi"))
                .extracting(Phrase::own)
                .containsOnly(false);
        assertThatThrownBy(() -> phrases.forget(office, offered.getFirst().id()))
                .isInstanceOf(NotFoundException.class);
        phrases.forget(supervisor, offered.getFirst().id());
        assertThat(phrases.own(supervisor, "vi")).isEmpty();
    }

    @Test
    void remindsTheCellOfWhatWasFoundInTheMonthsBefore() throws Exception {
        Actor secretary = minutes.actor(ward.first().secretary());
        LocalDate now = LocalDate.of(2026, 6, 5);
        found(now.minusMonths(4), Severity.MUST_FIX, "Quá lâu rồi");
        found(now.minusMonths(2), Severity.SUGGESTION, "Ít đảng viên phát biểu");
        UUID last = sent(now.minusMonths(1));
        remark(last, Severity.MUST_FIX, "Vắng không lý do 02 đồng chí");
        remark(last, Severity.SUGGESTION, "ít đảng viên phát biểu ");
        remark(last, Severity.SUGGESTION, "Chỉ góp ý một lần");
        remark(last, Severity.PRAISE, "Tốt");
        give(last);
        UUID draft = minutes.drafted(ward.first(), now);

        assertThat(findings.before(secretary, draft))
                .satisfiesExactly(
                        may -> {
                            assertThat(may.month()).hasToString("2026-05");
                            assertThat(may.count()).isEqualTo(2);
                            assertThat(may.texts())
                                    .containsExactlyInAnyOrder(
                                            "Vắng không lý do 02 đồng chí", "ít đảng viên phát biểu");
                        },
                        april -> assertThat(april.texts()).containsExactly("Ít đảng viên phát biểu"));
        mvc.perform(get("/minutes/{id}/check", draft).with(SignedIn.as(secretary.personId())))
                .andExpect(content().string(containsString("Vắng không lý do 02 đồng chí")));
        mvc.perform(post("/minutes/{id}/past-findings", draft)
                        .param("head", "CONTENT")
                        .param("month", "2026-05")
                        .param("looked", "true")
                        .with(SignedIn.as(secretary.personId())))
                .andExpect(status().is3xxRedirection());
        assertThat(findings.before(secretary, draft))
                .extracting(PastFinding::looked)
                .containsExactly(true, false);
        assertThatThrownBy(() -> findings.before(supervisor, draft)).isInstanceOf(NotFoundException.class);
    }

    private UUID sent(LocalDate heldOn) {
        UUID id = minutes.sent(ward.first(), heldOn);
        claims.claim(supervisor, inbox.openTaskOf(id).orElseThrow().taskId());
        return id;
    }

    private void found(LocalDate heldOn, Severity severity, String text) {
        UUID id = sent(heldOn);
        remark(id, severity, text);
        give(id);
    }

    private void remark(UUID id, Severity severity, String text) {
        inspection.save(
                supervisor,
                id,
                UUID.randomUUID(),
                1,
                new RemarkText("closing.resolution", SelectedText.NOTHING, RemarkHead.CONTENT, severity, text));
    }

    private void give(UUID id) {
        verdicts.give(supervisor, id, new VerdictWish(UUID.randomUUID(), 1, Verdict.RETURNED, "Bổ sung"));
    }

    private static PhraseText text(Phrase phrase) {
        return new PhraseText(phrase.head(), phrase.severity(), phrase.text());
    }
}
