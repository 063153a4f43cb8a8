package org.bienban.app.demo;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.SelectedText;
import org.bienban.app.review.Severity;
import org.bienban.app.review.Verdict;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.springframework.stereotype.Component;

/** The steps of the trial: the check of the form and the two parts. */
@Component
class DemoParts {

    private static final int VERSION = 1;

    private final Inbox inbox;
    private final TaskClaims claims;
    private final Inspection inspection;
    private final Verdicts verdicts;

    DemoParts(Inbox inbox, TaskClaims claims, Inspection inspection, Verdicts verdicts) {
        this.inbox = inbox;
        this.claims = claims;
        this.inspection = inspection;
        this.verdicts = verdicts;
    }

    void passForm(UUID minutesId, Actor office) {
        take(minutesId, 0, office);
        agree(minutesId, office, "Đủ các mục, đủ chữ ký.");
    }

    /** Takes a part by its number; the check of the form has none. */
    void take(UUID minutesId, int part, Actor actor) {
        InboxTask task = inbox.openTasksOf(minutesId).stream()
                .filter(open -> open.ordinal() == part)
                .findFirst()
                .orElseThrow();
        claims.claim(actor, task.taskId());
    }

    void remarkOnProcedure(UUID minutesId, Actor actor) {
        remark(
                minutesId,
                actor,
                "item:i2.opinion:o1",
                RemarkHead.MINUTES_TAKING,
                Severity.SUGGESTION,
                "Ý kiến nên ghi đủ họ tên người phát biểu.");
    }

    void remarkOnContent(UUID minutesId, Actor actor) {
        remark(
                minutesId,
                actor,
                "item:i1.narrative",
                RemarkHead.CONTENT,
                Severity.SUGGESTION,
                "Nên nêu rõ số liệu lấy từ đâu, để kỳ sau đối chiếu.");
    }

    void demand(UUID minutesId, Actor actor) {
        remark(
                minutesId,
                actor,
                "item:i2.conclusion",
                RemarkHead.CONTENT,
                Severity.MUST_FIX,
                "Đề nghị ghi rõ ai chịu trách nhiệm và xong vào ngày nào.");
    }

    void agree(UUID minutesId, Actor actor, String reason) {
        give(minutesId, actor, Verdict.APPROVED, reason);
    }

    void disagree(UUID minutesId, Actor actor, String reason) {
        give(minutesId, actor, Verdict.RETURNED, reason);
    }

    private void give(UUID minutesId, Actor actor, Verdict verdict, String reason) {
        verdicts.give(actor, minutesId, new VerdictWish(UUID.randomUUID(), VERSION, verdict, reason, true));
    }

    private void remark(UUID minutesId, Actor actor, String block, RemarkHead head, Severity severity, String text) {
        RemarkText written = new RemarkText(block, SelectedText.NOTHING, head, severity, text);
        inspection.save(actor, minutesId, UUID.randomUUID(), VERSION, written);
    }
}
