package org.bienban.app.scoring;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.MinutesFixture;
import org.bienban.app.ReviewFixture;
import org.bienban.app.WardFixture;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesSending;
import org.bienban.app.review.Verdict;
import org.springframework.boot.test.context.TestComponent;

/** Meetings scored by both sides. */
@TestComponent
public class ScoreFixture {

    private final MinutesFixture minutes;
    private final MinutesSending sending;
    private final ReviewFixture reviews;
    private final SelfScoring self;
    private final SuperiorScoring superior;

    ScoreFixture(
            MinutesFixture minutes,
            MinutesSending sending,
            ReviewFixture reviews,
            SelfScoring self,
            SuperiorScoring superior) {
        this.minutes = minutes;
        this.sending = sending;
        this.reviews = reviews;
        this.self = self;
        this.superior = superior;
    }

    /** Minutes sent with the cell's own score: what the record says, else full points. */
    UUID sent(WardFixture.Cell cell, LocalDate heldOn) {
        UUID id = minutes.drafted(cell, heldOn);
        Actor secretary = minutes.actor(cell.secretary());
        self.save(secretary, id, SheetWish.asProposed(Map.of()));
        sending.send(id, null, secretary);
        return id;
    }

    /** The same, approved by the cell's supervisor, who scored as given and else as the cell. */
    UUID approved(WardFixture.Cell cell, LocalDate heldOn, Map<String, Answer> answers) {
        UUID id = sent(cell, heldOn);
        approve(minutes.actor(cell.supervisor()), id, answers);
        return id;
    }

    /** Scores and approves the first version. */
    void approve(Actor inspector, UUID id, Map<String, Answer> answers) {
        reviews.claim(inspector, id);
        superior.save(inspector, id, 1, SheetWish.asProposed(answers));
        reviews.give(inspector, id, 1, Verdict.APPROVED, "");
    }
}
