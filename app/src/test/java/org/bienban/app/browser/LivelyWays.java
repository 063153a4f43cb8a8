package org.bienban.app.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesJson;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.SelectedText;
import org.bienban.app.review.Severity;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.bienban.app.variation.Variations;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.ReviewRoute.Part;
import org.springframework.boot.test.context.TestComponent;

/** A ward whose minutes go another way: form first, two inspectors by heads, a judge, a level. */
@TestComponent
class LivelyWays {

    private static final ReviewRoute ROUTE = new ReviewRoute(
            true,
            List.of(
                    new Part(Group.SUPERVISOR, Set.of("CONTENT", "MANAGEMENT")),
                    new Part(Group.OFFICE, Set.of("PROCEDURE", "MINUTES_TAKING"))),
            Group.STANDING,
            List.of(Group.LEADER),
            new ReviewLimits(2, 3, 2, 2, 3, 1, 2));

    private final WardFixture wards;
    private final MinutesFixture minutes;
    private final Variations variations;
    private final Inbox inbox;
    private final TaskClaims claims;
    private final Inspection inspection;
    private final Verdicts verdicts;
    private final MinutesDrafting drafting;
    private final MinutesSending sending;
    private final Clock clock;

    LivelyWays(
            WardFixture wards,
            MinutesFixture minutes,
            Variations variations,
            Inbox inbox,
            TaskClaims claims,
            Inspection inspection,
            Verdicts verdicts,
            MinutesDrafting drafting,
            MinutesSending sending,
            Clock clock) {
        this.wards = wards;
        this.minutes = minutes;
        this.variations = variations;
        this.inbox = inbox;
        this.claims = claims;
        this.inspection = inspection;
        this.verdicts = verdicts;
        this.drafting = drafting;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * What was made.
     *
     * @param carried corrected: of two remarks the text of one has moved and that of the other is gone
     * @param form in the hand of the office, which checks the form
     * @param parts one part finished, the other in the hand of the supervisor
     * @param judged in the hand of the standing committee's member; the two inspectors differ
     */
    record Made(WardFixture.Ward ward, UUID carried, UUID form, UUID parts, UUID judged) {}

    Made make() {
        WardFixture.Ward ward = wards.ward();
        Actor supervisor = minutes.actor(ward.first().supervisor());
        Actor office = minutes.actor(ward.office());
        UUID carried = carried(ward.first(), supervisor);
        variations.set(office, ward.wardId(), ROUTE, LocalDate.now(clock));

        UUID form = sent(ward, 5);
        claim(form, 0, office);
        remark(form, office, "item:review.narrative", "", RemarkHead.MINUTES_TAKING);

        UUID parts = sent(ward, 4);
        passForm(parts, office);
        procedure(parts, office);
        content(parts, supervisor);

        UUID judged = sent(ward, 3);
        passForm(judged, office);
        procedure(judged, office);
        content(judged, supervisor);
        give(judged, supervisor, Verdict.RETURNED, "Chưa rõ người, rõ việc.");
        claim(judged, 0, minutes.actor(ward.standingMember()));
        return new Made(ward, carried, form, parts, judged);
    }

    private UUID carried(WardFixture.Cell cell, Actor supervisor) {
        UUID id = minutes.sent(cell, LivelyWard.monthsAgo(6));
        claim(id, 0, supervisor);
        remark(id, supervisor, "item:review.narrative", "Năm trong sáu việc đã hoàn thành", RemarkHead.CONTENT);
        remark(id, supervisor, "facts.dues", "đủ đảng phí tháng này", RemarkHead.MINUTES_TAKING);
        give(id, supervisor, Verdict.RETURNED, "Đề nghị bổ sung.");
        Actor secretary = minutes.actor(cell.secretary());
        Draft draft = drafting.draft(id, secretary);
        drafting.save(id, DraftChange.whole(draft.revision(), reworded(draft.content())), secretary);
        sending.send(id, null, secretary);
        claim(id, 0, supervisor);
        return id;
    }

    /** One sentence has gone to the conclusion, another says something else. */
    private static MinutesContent reworded(MinutesContent content) {
        String text = MinutesJson.write(content)
                .replace("Năm trong sáu việc đã hoàn thành.", "Chi bộ kiểm điểm.")
                .replace("Tiếp tục hoàn", "Năm trong sáu việc đã hoàn thành. Tiếp tục hoàn")
                .replace("Đã nộp đủ đảng phí tháng này.", "Còn hai đồng chí.");
        return MinutesJson.read(text, MinutesContent.class);
    }

    private UUID sent(WardFixture.Ward ward, int monthsAgo) {
        return minutes.sent(ward.first(), LivelyWard.monthsAgo(monthsAgo));
    }

    private void passForm(UUID id, Actor office) {
        claim(id, 0, office);
        give(id, office, Verdict.APPROVED, "Đủ chữ ký.");
    }

    private void procedure(UUID id, Actor office) {
        claim(id, 2, office);
        RemarkText hint = new RemarkText(
                "item:review.narrative",
                SelectedText.NOTHING,
                RemarkHead.PROCEDURE,
                Severity.SUGGESTION,
                "Nên ghi ai trình bày.");
        inspection.save(office, id, UUID.randomUUID(), 1, hint);
        give(id, office, Verdict.APPROVED, "Đúng trình tự.");
    }

    private void content(UUID id, Actor supervisor) {
        claim(id, 1, supervisor);
        remark(id, supervisor, "item:land.conclusion", "trước ngày 12", RemarkHead.CONTENT);
    }

    private void claim(UUID id, int part, Actor actor) {
        inbox.openTasksOf(id).stream()
                .filter(task -> task.ordinal() == part)
                .forEach(task -> claims.claim(actor, task.taskId()));
    }

    private void remark(UUID id, Actor actor, String block, String words, RemarkHead head) {
        SelectedText selected = words.isEmpty() ? SelectedText.NOTHING : new SelectedText(null, null, words);
        RemarkText text = new RemarkText(block, selected, head, Severity.MUST_FIX, "Đề nghị ghi rõ hơn.");
        inspection.save(actor, id, UUID.randomUUID(), 1, text);
    }

    private void give(UUID id, Actor actor, Verdict verdict, String reason) {
        verdicts.give(actor, id, new VerdictWish(UUID.randomUUID(), 1, verdict, reason, true));
    }
}
