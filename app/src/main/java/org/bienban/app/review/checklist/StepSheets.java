package org.bienban.app.review.checklist;

import java.util.Optional;
import java.util.UUID;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.review.Rounds;
import org.bienban.app.review.StepOpinion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the steps before a verdict decided on the checklist, for the history of a round. */
@Service
@Transactional(readOnly = true)
public class StepSheets {

    private final Rounds rounds;
    private final MinutesRegister minutes;
    private final SheetReading reading;

    StepSheets(Rounds rounds, MinutesRegister minutes, SheetReading reading) {
        this.rounds = rounds;
        this.minutes = minutes;
        this.reading = reading;
    }

    /** What a step handed in when it passed the minutes on; empty if it decided nothing. The caller may know of it. */
    public Optional<Checklist> of(UUID minutesId, StepOpinion step, String language) {
        return rounds.of(minutesId).stream()
                .filter(round -> round.number() == step.round())
                .findFirst()
                .flatMap(round -> reading.handedIn(
                        minutes.version(minutesId, round.version()), round.number(), step.personId(), language));
    }
}
