package org.bienban.app.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.BienBanTest;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ReviewFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.minutes.ClosingSection;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.Round;
import org.bienban.app.review.RoundResult;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checklist from proposals to what the cell sees, with the real engine. */
@BienBanTest
class ChecklistIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private ReviewFixture review;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private TaskClaims claims;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Checklists checklists;

    @Autowired
    private ChecklistItems items;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private UUID minutesId;
    private Actor supervisor;
    private Actor office;
    private Actor secretary;

    @BeforeEach
    void send() {
        ward = wards.ward();
        minutesId = minutes.sent(ward.first());
        supervisor = minutes.actor(ward.first().supervisor());
        office = minutes.actor(ward.office());
        secretary = minutes.actor(ward.first().secretary());
        review.claim(supervisor, minutesId);
    }

    @Test
    void everyRuleOfTheTableIsKnownAndEveryHeadIsAsked() {
        assertThat(jdbc.sql("select distinct rule from checklist_item where rule is not null")
                        .query(String.class)
                        .list())
                .isSubsetOf(Proposals.RULES.keySet())
                .hasSameSizeAs(Proposals.RULES.keySet());
        assertThat(items.of(LocalDate.of(2026, 6, 5), MeetingKind.REGULAR, "vi"))
                .hasSizeBetween(18, 26)
                .extracting(ChecklistItem::head)
                .containsAll(Set.of(org.bienban.app.review.RemarkHead.values()));
    }

    @ParameterizedTest
    @EnumSource(MeetingKind.class)
    void dayAndKindOfTheMeetingChooseTheItems(MeetingKind kind) {
        List<String> now = codes(LocalDate.of(2026, 6, 5), kind);
        List<String> then = codes(LocalDate.of(2025, 6, 5), kind);

        assertThat(now).contains("sent", "papers").containsAll(then);
        assertThat(then).doesNotContain("sent", "papers");
        assertThat(now.contains("window")).isEqualTo(kind.isMonthly());
        assertThat(now.contains("topic")).isEqualTo(kind.isThematic());
        assertThat(now.contains("apart")).isEqualTo(kind == MeetingKind.COMBINED);
    }

    @Test
    void asksInThreeLanguages() {
        List<String> questions = List.of("vi", "en", "ar").stream()
                .map(language -> items.of(LocalDate.of(2026, 6, 5), MeetingKind.REGULAR, language)
                        .getFirst()
                        .question())
                .toList();

        assertThat(questions).doesNotHaveDuplicates();
    }

    @Test
    void proposesWithEvidenceWhatTheRecordTells() {
        assertThat(line("length").proposal()).satisfies(proposal -> {
            assertThat(proposal.answer()).isEqualTo(Answer.YES);
            assertThat(proposal.evidence())
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.arguments()).containsExactly(105L));
        });
        assertThat(line("documents").proposal().answer()).isEqualTo(Answer.NO);
        assertThat(line("votes").proposal().answer()).isEqualTo(Answer.YES);
        assertThat(line("signers").proposal().answer()).isEqualTo(Answer.YES);
        assertThat(line("speaking").proposal().evidence()).isNotEmpty();
        assertThat(line("committee").proposal()).isEqualTo(Proposal.NONE);
        assertThat(draft().decided()).isZero();
        assertThat(draft().proposedResult(false)).isNull();
    }

    @Test
    void acceptsAllProposalsAtOnceAndLeavesWhatWasDecided() {
        decide("length", Answer.NO, "đến muộn 20 phút");
        checklists.acceptProposals(supervisor, minutesId, 1);

        Checklist after = draft();
        assertThat(after.proposed()).isZero();
        assertThat(line("length").answer()).isEqualTo(Answer.NO);
        assertThat(line("length").note()).isEqualTo("đến muộn 20 phút");
        assertThat(line("committee").answer()).isNull();
        // A rule was broken, which no correction of the minutes mends.
        assertThat(after.proposedResult(false)).isEqualTo(RoundResult.PASS_WITH_ADDITIONS);
        assertThat(after.proposedResult(true)).isEqualTo(RoundResult.FAIL);
        decide("tasks", Answer.NO, "");
        assertThat(draft().proposedResult(false)).isEqualTo(RoundResult.FAIL);
    }

    @Test
    void staysWithTheInspectorUntilTheVerdict() {
        decide("focus", Answer.NO, "Dàn trải");
        assertThat(seenBy(secretary)).isEmpty();
        assertThat(seenBy(office)).isEmpty();

        give(1, RoundResult.FAIL);

        for (Actor reader : List.of(secretary, office, supervisor)) {
            Checklist published = checklists
                    .of(reader, reviews.of(reader, minutesId, null), "vi")
                    .orElseThrow();
            assertThat(published.published()).isTrue();
            assertThat(published.lines())
                    .filteredOn(line -> line.item().code().equals("focus"))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.answer()).isEqualTo(Answer.NO);
                        assertThat(line.note()).isEqualTo("Dàn trải");
                    });
        }
        assertThat(rounds()).singleElement().extracting(Round::result).isEqualTo(RoundResult.FAIL);
    }

    @Test
    void startsTheNextRoundFromTheLastAnswersAndAsksAgainWhereTheFactsChanged() {
        decide("focus", Answer.NO, "Dàn trải");
        decide("adopted", Answer.YES, "");
        decide("documents", Answer.NO, "");
        give(1, RoundResult.FAIL);
        review.rewrite(secretary, minutesId, ChecklistIT::notReadBack);
        sending.send(minutesId, null, secretary);
        review.claim(supervisor, minutesId);

        assertThat(line("focus")).satisfies(line -> {
            assertThat(line.answer()).isEqualTo(Answer.NO);
            assertThat(line.fromRound()).isEqualTo(1);
        });
        assertThat(line("documents").answer()).isEqualTo(Answer.NO);
        assertThat(line("adopted")).satisfies(line -> {
            assertThat(line.answer()).isNull();
            assertThat(line.earlier()).isEqualTo(Answer.YES);
            assertThat(line.proposal().answer()).isEqualTo(Answer.NO);
        });

        decide("adopted", Answer.NO, "");
        give(2, RoundResult.FAIL);
        // What was taken over is published with the second verdict too.
        assertThat(checklists
                        .of(secretary, reviews.of(secretary, minutesId, null), "vi")
                        .orElseThrow()
                        .decided())
                .isEqualTo(3);
    }

    @Test
    void keepsTheSheetOfAFormerHolderPrivate() {
        decide("focus", Answer.NO, "Dàn trải");
        claims.handOver(supervisor, review.openTask(minutesId), office.personId(), "");

        assertThatThrownBy(() -> decide("focus", Answer.YES, "")).isInstanceOf(ConflictException.class);
        verdicts.give(
                office,
                minutesId,
                new VerdictWish(UUID.randomUUID(), 1, Verdict.RETURNED, RoundResult.FAIL, "Bổ sung", false));
        assertThat(seenBy(secretary)).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> decide("no-such-item", Answer.YES, "")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> decide("focus", Answer.YES, "x".repeat(1001))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> checklists.acceptProposals(supervisor, minutesId, 2))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> give(1, RoundResult.PASS, Verdict.RETURNED))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().getFirst().code())
                                .isEqualTo("review.refusal.resultDisagrees"));
        assertThat(draft().decided()).isZero();
    }

    @Test
    void keepsWhatWasBegunForLater() {
        checklists.keep(supervisor, minutesId, 1, RoundResult.FAIL, "Bổ sung số phiếu");

        assertThat(draft().reason()).isEqualTo("Bổ sung số phiếu");
        assertThat(draft().result()).isEqualTo(RoundResult.FAIL);
    }

    @Test
    void tellsWhoseAssignmentEndedYesterdayAndLosesNothing() {
        decide("focus", Answer.NO, "Dàn trải");
        assertThat(jdbc.sql("update supervision set valid_to = current_date where person_id = :person")
                        .param("person", supervisor.personId())
                        .update())
                .isPositive();
        Actor former = minutes.actor(ward.first().supervisor());

        for (Runnable deed : List.<Runnable>of(
                () -> verdicts.give(
                        former, minutesId, new VerdictWish(UUID.randomUUID(), 1, Verdict.RETURNED, "Bổ sung")),
                () -> checklists.acceptProposals(former, minutesId, 1),
                () -> reviews.of(former, minutesId, null))) {
            assertThatThrownBy(deed::run)
                    .isInstanceOfSatisfying(
                            ConflictException.class,
                            conflict ->
                                    assertThat(conflict.reason().code()).isEqualTo("review.conflict.assignmentEnded"));
        }
        assertThat(jdbc.sql("select count(*) from review_sheet_answer where minutes_id = :id")
                        .param("id", minutesId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(rounds())
                .singleElement()
                .satisfies(round -> assertThat(round.isOpen()).isTrue());
    }

    private static MinutesContent notReadBack(MinutesContent content) {
        ClosingSection closing = content.closing();
        return new MinutesContent(
                content.language(),
                content.facts(),
                content.items(),
                content.progress(),
                content.tasks(),
                content.votes(),
                content.issues(),
                new ClosingSection(
                        closing.endsAt(), false, closing.resolution(), closing.selfScore(), closing.weakPoints()));
    }

    private List<Round> rounds() {
        return reviews.of(office, minutesId, null).rounds();
    }

    private void decide(String item, Answer answer, String note) {
        int version = reviews.of(office, minutesId, null).shown().number();
        checklists.decide(supervisor, minutesId, version, List.of(new Decision(item, answer, note)));
    }

    private void give(int version, RoundResult result) {
        give(version, result, result.verdict());
    }

    private void give(int version, RoundResult result, Verdict verdict) {
        verdicts.give(
                supervisor, minutesId, new VerdictWish(UUID.randomUUID(), version, verdict, result, "Bổ sung", false));
    }

    private Checklist draft() {
        return checklists
                .of(supervisor, reviews.of(supervisor, minutesId, null), "vi")
                .orElseThrow();
    }

    private ChecklistLine line(String code) {
        Map<String, ChecklistLine> lines = draft().lines().stream()
                .collect(Collectors.toMap(line -> line.item().code(), line -> line));
        return lines.get(code);
    }

    private java.util.Optional<Checklist> seenBy(Actor actor) {
        return checklists.of(actor, reviews.of(actor, minutesId, null), "vi");
    }

    private List<String> codes(LocalDate on, MeetingKind kind) {
        return items.of(on, kind, "vi").stream().map(ChecklistItem::code).toList();
    }
}
