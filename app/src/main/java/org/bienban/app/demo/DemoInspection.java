package org.bienban.app.demo;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.review.Answers;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.Remark;
import org.bienban.app.review.RemarkState;
import org.bienban.app.review.RemarkText;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.SelectedText;
import org.bienban.app.review.VerdictWish;
import org.bienban.app.review.Verdicts;
import org.springframework.stereotype.Component;

/** Inspects the minutes of a story, and answers remarks for the cell. */
@Component
class DemoInspection {

    private final Inbox inbox;
    private final TaskClaims claims;
    private final Inspection inspection;
    private final Verdicts verdicts;
    private final Answers answers;
    private final Reviews reviews;
    private final MinutesRegister register;
    private final DemoScores scores;

    DemoInspection(
            Inbox inbox,
            TaskClaims claims,
            Inspection inspection,
            Verdicts verdicts,
            Answers answers,
            Reviews reviews,
            MinutesRegister register,
            DemoScores scores) {
        this.inbox = inbox;
        this.claims = claims;
        this.inspection = inspection;
        this.verdicts = verdicts;
        this.answers = answers;
        this.reviews = reviews;
        this.register = register;
        this.scores = scores;
    }

    /** Takes the minutes, remarks on them and, if the story has a verdict, gives it. */
    void inspect(DemoMinutes text, UUID minutesId, Actor inspector) {
        claims.claim(inspector, inbox.openTaskOf(minutesId).orElseThrow().taskId());
        int version = register.summary(minutesId).version();
        for (Remark remark : reviews.of(inspector, minutesId, null).remarks()) {
            if (remark.state() == RemarkState.FIXED) {
                answers.accept(inspector, remark.id());
            }
        }
        for (DemoMinutes.RemarkLine remark : text.remarks()) {
            SelectedText selected =
                    remark.quote().isEmpty() ? SelectedText.NOTHING : new SelectedText(null, null, remark.quote());
            inspection.save(
                    inspector,
                    minutesId,
                    UUID.randomUUID(),
                    version,
                    new RemarkText(remark.block(), selected, remark.head(), remark.severity(), remark.text()));
        }
        if (text.verdictAt() != null && text.outcome() != null) {
            scores.judge(text, minutesId, inspector);
            verdicts.give(
                    inspector, minutesId, new VerdictWish(UUID.randomUUID(), version, text.outcome(), text.reason()));
        }
    }

    /** Tells the inspector that every open remark is dealt with. */
    void answer(UUID minutesId, Actor secretary) {
        for (Remark remark : reviews.of(secretary, minutesId, null).remarks()) {
            if (remark.state() == RemarkState.OPEN) {
                answers.reply(secretary, remark.id(), UUID.randomUUID(), "Chi bộ đã bổ sung.");
                answers.markFixed(secretary, remark.id());
            }
        }
    }
}
