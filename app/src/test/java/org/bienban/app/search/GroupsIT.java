package org.bienban.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bienban.app.BienBanTest;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ReviewFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.document.SampleFiles;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.paper.PaperFiling;
import org.bienban.app.issue.paper.UploadedPaper;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.SelectedText;
import org.bienban.app.review.Severity;
import org.bienban.app.review.Verdict;
import org.bienban.search.Facet;
import org.bienban.search.FacetCount;
import org.bienban.search.IndexChange;
import org.bienban.search.SearchHit;
import org.bienban.search.SearchResult;
import org.bienban.workflows.IssueNature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions, tasks, remarks and attachments are found for themselves by those who may open their pages, and nobody else. */
@BienBanTest
class GroupsIT {

    @Autowired
    private WardFixture wards;

    @Autowired
    private MinutesFixture minutes;

    @Autowired
    private ReviewFixture reviewing;

    @Autowired
    private IssueFixture issueFixture;

    @Autowired
    private MinutesRegister register;

    @Autowired
    private MinutesSending sending;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Issues issues;

    @Autowired
    private IssueDecisions decisions;

    @Autowired
    private PaperFiling filing;

    @Autowired
    private Searching searching;

    @Autowired
    private SearchWork work;

    @Autowired
    private RemarkEntries remarks;

    @Autowired
    private NodeIndex index;

    @Autowired
    private JdbcClient jdbc;

    private WardFixture.Ward ward;
    private WardFixture.Ward other;

    @BeforeEach
    void ward() {
        ward = wards.ward();
        other = wards.ward();
    }

    @Test
    void findsDecisionsAndTasksWhereTheirMinutesAreRead() {
        UUID id = minutes.sent(ward.first());
        work.catchUp();
        Predicate<Actor> reads = actor -> reads(actor, id);
        assertThat(everybody().filter(reads)).hasSizeBetween(1, 10);
        assertFound("decision", "nghi quyet", 2, reads);
        assertFound("task", "ra lai ho so", 1, reads);
        assertFound("task", "person:\"lan anh\"", 1, reads);
        SearchHit task = found(minutes.actor(ward.office()), "task", "rà lại hồ sơ")
                .hits()
                .getFirst();
        assertThat(task.id()).isEqualTo("task:" + id + ":task:list");
        assertThat(task.anchorId()).isEqualTo("task:list");
    }

    @Test
    void forgetsATaskTheNewestVersionDoesNotGive() {
        WardFixture.Cell cell = ward.first();
        UUID id = minutes.sent(cell);
        Actor supervisor = minutes.actor(cell.supervisor());
        reviewing.claim(supervisor, id);
        reviewing.give(supervisor, id, 1, Verdict.RETURNED, "Bỏ nhiệm vụ đã xong");
        Actor secretary = minutes.actor(cell.secretary());
        reviewing.claim(secretary, id);
        reviewing.rewrite(
                secretary, id, "\"Rà lại hồ sơ 14 hộ\"", "\"Lập danh sách hộ nghèo\"", "\"list\"", "\"poor\"");
        sending.send(id, "", secretary);
        work.catchUp();
        Actor office = minutes.actor(ward.office());
        assertThat(found(office, "task", "rà lại").total()).isZero();
        assertThat(found(office, "task", "hộ nghèo").total()).isEqualTo(1);
    }

    @Test
    void findsRemarksOnceTheyArePublishedAndWhereTheReviewIsSeen() {
        WardFixture.Cell cell = ward.first();
        UUID id = minutes.sent(cell);
        Actor supervisor = minutes.actor(cell.supervisor());
        remark(supervisor, id, "Nêu rõ thời hạn");
        work.catchUp();
        assertFound("remark", "neu ro thoi han", 0, actor -> false);
        reviewing.give(supervisor, id, 1, Verdict.APPROVED, "");
        work.catchUp();
        Predicate<Actor> sees = actor -> reviews.isVisible(actor, id);
        assertThat(sees.test(minutes.actor(cell.member()))).isFalse();
        assertThat(reads(minutes.actor(cell.member()), id)).isTrue();
        assertThat(sees.test(minutes.actor(cell.secretary()))).isTrue();
        assertFound("remark", "neu ro thoi han", 1, sees);
    }

    /** Begins the inspection of minutes just sent with one remark on their resolution. */
    private void remark(Actor supervisor, UUID id, String text) {
        reviewing.claim(supervisor, id);
        reviewing.remark(
                supervisor,
                id,
                1,
                new RemarkText(
                        "closing.resolution", SelectedText.NOTHING, RemarkHead.CONTENT, Severity.SUGGESTION, text));
    }

    @Test
    void aChangeOfMinutesDoesNotMakeTheirRemarksOld() {
        WardFixture.Cell cell = ward.first();
        UUID id = minutes.sent(cell);
        Actor supervisor = minutes.actor(cell.supervisor());
        remark(supervisor, id, "Ghi rõ người làm");
        reviewing.give(supervisor, id, 1, Verdict.APPROVED, "");
        work.catchUp();
        jdbc.sql("update minutes set changed_at = changed_at + interval '1 hour' where id = ?")
                .param(id)
                .update();
        work.catchUp();

        UUID remark = jdbc.sql("select id from review_remark where minutes_id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        assertThat(remarks.read(remark))
                .singleElement()
                .isInstanceOfSatisfying(
                        IndexChange.Upsert.class,
                        change -> assertThat(index.versionOf(change.id()))
                                .hasValue(change.entry().sourceVersion()));
    }

    @Test
    void findsAttachmentsWhereTheSheetIsSeenUntilTheyAreWithdrawnOrKeptApart() {
        UUID issue = issueFixture.entered(ward, ward.first(), "Đèn đường ngõ 12 hỏng đã ba tháng");
        UUID paper = attach(issue);
        work.catchUp();
        Predicate<Actor> sees = actor -> issues.mayRead(issue, actor);
        assertThat(everybody().filter(sees)).hasSizeBetween(1, 10);
        assertFound("attachment", "don cua 14 ho dan", 1, sees);
        assertFound("attachment", "\"ban ve.pdf\"", 1, sees);
        filing.withdraw(minutes.actor(ward.first().secretary()), issue, paper, "Nhầm");
        work.catchUp();
        assertFound("attachment", "14", 0, actor -> false);

        attach(issue);
        decisions.settleNature(minutes.actor(ward.office()), issue, IssueNature.DENUNCIATION, "Tố cáo");
        work.catchUp();
        assertFound("attachment", "14", 0, actor -> false);
    }

    private UUID attach(UUID issue) {
        byte[] file = SampleFiles.pdf("Don cua 14 ho dan");
        return filing.attach(
                        minutes.actor(ward.first().secretary()),
                        issue,
                        List.of(UploadedPaper.of("ban ve.pdf", file.length, new ByteArrayResource(file))),
                        "")
                .added()
                .getFirst()
                .id();
    }

    private boolean reads(Actor actor, UUID id) {
        try {
            return register.visible(id, actor).id().equals(id);
        } catch (NotFoundException e) {
            return false;
        }
    }

    /** Found, counted and not so, person by person. */
    private void assertFound(String kind, String text, long expected, Predicate<Actor> may) {
        everybody().forEach(actor -> {
            SearchResult result = found(actor, kind, text);
            long count = may.test(actor) ? expected : 0;
            assertThat(result.total()).as(actor.personId().toString()).isEqualTo(count);
            assertThat(result.facets().kinds())
                    .filteredOn(one -> one.value().equals(kind))
                    .extracting(FacetCount::count)
                    .isEqualTo(count == 0 ? List.of() : List.of(count));
        });
    }

    private SearchResult found(Actor actor, String kind, String text) {
        String unit = ward.wardId().toString();
        return searching.search(
                actor, SearchRequest.of(text, Map.of(Facet.KIND, Set.of(kind), Facet.UNIT, Set.of(unit))));
    }

    private Stream<Actor> everybody() {
        WardFixture.Cell cell = ward.first();
        return Stream.of(
                        cell.secretary(),
                        cell.minuteTaker(),
                        cell.member(),
                        cell.supervisor(),
                        ward.second().secretary(),
                        ward.second().member(),
                        ward.wardSecretary(),
                        ward.standingMember(),
                        ward.office(),
                        ward.archivist(),
                        ward.provinceOffice(),
                        ward.answeringOfficer(),
                        ward.administrator(),
                        other.office(),
                        other.first().secretary())
                .map(minutes::actor);
    }
}
