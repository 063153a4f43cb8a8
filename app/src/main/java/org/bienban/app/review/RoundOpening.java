package org.bienban.app.review;

import org.bienban.app.minutes.MinutesRegister;
import org.bienban.workflows.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens a round with the first of its tasks, in the transaction of the engine. */
@Component
class RoundOpening {

    private final RoundTable rounds;
    private final MinutesRegister minutes;

    RoundOpening(RoundTable rounds, MinutesRegister minutes) {
        this.rounds = rounds;
        this.minutes = minutes;
    }

    @EventListener
    void on(TaskOpened opened) {
        if (opened.kind().isCommittee()) {
            int version = minutes.summary(opened.minutesId()).version();
            rounds.open(opened.minutesId(), version, opened.openedAt());
        }
    }
}
