package org.bienban.app.browser;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.IssueFixture;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ModelFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.deployment.Deployments;
import org.bienban.app.document.FileStore;
import org.bienban.app.importing.HandedInFile;
import org.bienban.app.importing.Importing;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.SavedFilters;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.inbox.TaskList;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.notice.mail.Mailboxes;
import org.bienban.app.organisation.DeputyEditing;
import org.bienban.app.organisation.DeputyWish;
import org.bienban.app.review.Answers;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.SelectedText;
import org.bienban.app.review.Selection;
import org.bienban.app.review.Severity;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.bienban.app.search.SavedSearches;
import org.bienban.app.search.SearchAlerts;
import org.bienban.app.search.SearchWork;
import org.springframework.boot.test.context.TestComponent;

/** A ward in the middle of its work: minutes in every state, remarks of every kind. */
@TestComponent
class LivelyWard {

    private final WardFixture wards;
    private final MinutesFixture minutes;
    private final LivelyScores scores;
    private final MinutesRegister register;
    private final Inbox inbox;
    private final TaskClaims claims;
    private final Inspection inspection;
    private final Verdicts verdicts;
    private final Answers answers;
    private final Reviews reviews;
    private final MinutesDrafting drafting;
    private final MinutesSending sending;
    private final Importing importing;
    private final FileStore files;
    private final DeputyEditing deputies;
    private final SavedFilters filters;
    private final SavedSearches searches;
    private final SearchAlerts alerts;
    private final SearchWork index;
    private final Deployments deployments;
    private final IssueFixture issues;
    private final Mailboxes mailboxes;
    private final People people;

    LivelyWard(
            WardFixture wards,
            MinutesFixture minutes,
            LivelyScores scores,
            MinutesRegister register,
            Inbox inbox,
            TaskClaims claims,
            Inspection inspection,
            Verdicts verdicts,
            Answers answers,
            Reviews reviews,
            MinutesDrafting drafting,
            MinutesSending sending,
            Importing importing,
            FileStore files,
            DeputyEditing deputies,
            SavedFilters filters,
            SavedSearches searches,
            SearchAlerts alerts,
            SearchWork index,
            Deployments deployments,
            IssueFixture issues,
            Mailboxes mailboxes,
            People people) {
        this.wards = wards;
        this.minutes = minutes;
        this.scores = scores;
        this.register = register;
        this.inbox = inbox;
        this.claims = claims;
        this.inspection = inspection;
        this.verdicts = verdicts;
        this.answers = answers;
        this.reviews = reviews;
        this.drafting = drafting;
        this.sending = sending;
        this.importing = importing;
        this.files = files;
        this.deputies = deputies;
        this.filters = filters;
        this.searches = searches;
        this.alerts = alerts;
        this.index = index;
        this.deployments = deployments;
        this.issues = issues;
        this.mailboxes = mailboxes;
        this.people = people;
    }

    /**
     * What was made.
     *
     * @param draft being written
     * @param returned sent back with two remarks
     * @param inHand in the hand of the supervisor, with remarks nobody else knows yet
     * @param corrected returned, corrected, and in the hand of its supervisor again
     * @param batch an import with one file read and one refused
     * @param model a version of the review
     * @param upload a file that may not be deployed
     * @param mail to the office, kept because no server is set
     */
    record Made(
            WardFixture.Ward ward,
            UUID meeting,
            UUID draft,
            UUID approved,
            UUID returned,
            UUID waiting,
            UUID inHand,
            UUID corrected,
            UUID batch,
            String model,
            UUID upload,
            UUID issue,
            UUID mail) {}

    Made make() {
        WardFixture.Ward ward = wards.ward();
        // First an account one can sign in with here: what gives an address would make one of its own.
        people.username(ward.office());
        mailboxes.give(ward.office());
        UUID approved = minutes.drafted(ward.first(), monthsAgo(6));
        scores.send(approved, ward.first());
        claim(approved, ward.first());
        scores.judge(approved, ward.first());
        scores.write(ward);
        give(approved, ward.first(), Verdict.APPROVED);
        UUID returned = minutes.sent(ward.first(), monthsAgo(5));
        inspect(returned, ward.first());
        give(returned, ward.first(), Verdict.RETURNED);
        UUID waiting = minutes.sent(ward.first(), monthsAgo(4));
        UUID inHand = minutes.sent(ward.first(), monthsAgo(3));
        inspect(inHand, ward.first());
        UUID draft = minutes.drafted(ward.first(), monthsAgo(2));
        UUID meeting = register.summary(draft).meetingId();
        standIn(ward.first().supervisor(), ward.standingMember(), 0);
        filters.save(
                minutes.actor(ward.office()),
                UUID.randomUUID(),
                "Quá hạn quá 5 ngày làm việc",
                TaskList.OVERDUE,
                "is:overdue kind:inspect",
                true);
        filters.save(supervisor(ward.first()), UUID.randomUUID(), "Của tôi", TaskList.MY_TURN, "is:mine", false);
        standIn(ward.first().secretary(), ward.first().deputy(), 20);
        follow(minutes.actor(ward.office()), ward.wardId());
        return new Made(
                ward,
                java.util.Objects.requireNonNull(meeting),
                draft,
                approved,
                returned,
                waiting,
                inHand,
                corrected(ward.first()),
                batch(ward),
                deployments.versions().getFirst().id(),
                deployments.upload(
                        minutes.actor(ward.administrator()),
                        "kiem-tra.bpmn",
                        ModelFixture.review()
                                .replace("${publishMinutes}", "${unknown}")
                                .getBytes(StandardCharsets.UTF_8)),
                // Raised in the minutes that were approved.
                issues.open(minutes.actor(ward.office())).getFirst().id(),
                mailboxes.keptFor(ward.office()));
    }

    /** Sent twice: a paragraph changed, an item moved, a vote corrected, one remark marked fixed. */
    private UUID corrected(WardFixture.Cell cell) {
        UUID id = minutes.sent(cell, monthsAgo(7));
        inspect(id, cell);
        give(id, cell, Verdict.RETURNED);
        Actor secretary = minutes.actor(cell.secretary());
        reviews.of(secretary, id, null).remarks().stream()
                .filter(remark -> remark.severity() == Severity.MUST_FIX)
                .forEach(remark -> answers.markFixed(secretary, remark.id()));
        Draft draft = drafting.draft(id, secretary);
        drafting.save(id, DraftChange.whole(draft.revision(), MinutesFixture.corrected(draft.content())), secretary);
        sending.send(id, null, secretary);
        claim(id, cell);
        return id;
    }

    /** Two searches of the office: one shared, one it is told of. */
    private void follow(Actor office, UUID wardId) {
        searches.save(office, UUID.randomUUID(), "Đất dịch vụ", "q=%C4%91%E1%BA%A5t+d%E1%BB%8Bch+v%E1%BB%A5", wardId);
        UUID told = UUID.randomUUID();
        searches.save(office, told, "Đèn đường", "q=%C4%91%C3%A8n+%C4%91%C6%B0%E1%BB%9Dng&kind=issue", null);
        index.catchUp();
        alerts.set(office, told);
    }

    private void standIn(UUID away, UUID deputy, int inDays) {
        LocalDate from = LocalDate.now(MinutesJourneyIT.ZONE).plusDays(inDays);
        deputies.name(new DeputyWish(away, deputy, null, from, from.plusDays(2), "Đi tập huấn ở tỉnh"), away);
    }

    static LocalDate monthsAgo(int months) {
        return LocalDate.now(MinutesJourneyIT.ZONE).minusMonths(months).withDayOfMonth(5);
    }

    private UUID batch(WardFixture.Ward ward) {
        return importing.start(
                minutes.actor(ward.office()),
                ward.wardId(),
                "Biên bản cũ",
                List.of(
                        file("2019-05.txt", "BIÊN BẢN\nHọp chi bộ ngày 05/5/2019"),
                        file("trong.pdf", "không phải PDF")));
    }

    private HandedInFile file(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new HandedInFile(name, files.put(bytes, "text/plain"));
    }

    private void inspect(UUID id, WardFixture.Cell cell) {
        claim(id, cell);
        remark(id, cell, "item:land.narrative", "hồ sơ của 14 hộ", Severity.MUST_FIX, "Ghi rõ 14 hộ ở tổ nào.");
        suggest(id, cell, "item:land.conclusion", "trước ngày 12", "trước ngày 12 tháng này");
        remark(
                id,
                cell,
                "item:review.conclusion",
                "",
                Severity.SUGGESTION,
                "Nên ghi việc còn lại là việc gì, ai làm tiếp.");
        remark(id, cell, "vote:resolution", "", Severity.PRAISE, "Kết quả biểu quyết ghi đủ và rõ.");
    }

    private void claim(UUID id, WardFixture.Cell cell) {
        claims.claim(supervisor(cell), inbox.openTaskOf(id).orElseThrow().taskId());
    }

    private void remark(UUID id, WardFixture.Cell cell, String block, String words, Severity severity, String text) {
        SelectedText selected = new SelectedText(null, null, words);
        RemarkText remark = new RemarkText(block, selected, RemarkHead.CONTENT, severity, text);
        inspection.save(supervisor(cell), id, UUID.randomUUID(), 1, remark);
    }

    private void suggest(UUID id, WardFixture.Cell cell, String block, String words, String wording) {
        Selection selection = new Selection(block, new SelectedText(null, null, words));
        RemarkText remark = new RemarkText(
                List.of(selection), RemarkHead.MINUTES_TAKING, Severity.SUGGESTION, "Ghi đủ ngày tháng.", wording);
        inspection.save(supervisor(cell), id, UUID.randomUUID(), 1, remark);
    }

    private void give(UUID id, WardFixture.Cell cell, Verdict verdict) {
        verdicts.give(supervisor(cell), id, new VerdictWish(UUID.randomUUID(), 1, verdict, "Cần làm rõ hai chỗ."));
    }

    private Actor supervisor(WardFixture.Cell cell) {
        return minutes.actor(cell.supervisor());
    }
}
