package org.bienban.app.review;

import org.bienban.app.minutes.MinutesRegister;
import org.bienban.workflows.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens a round with the first of its tasks and carries the remarks over to its version, in the engine's transaction. */
@Component
class RoundOpening {

    private final RoundTable rounds;
    private final Standings standings;
    private final MinutesRegister minutes;

    RoundOpening(RoundTable rounds, Standings standings, MinutesRegister minutes) {
        this.rounds = rounds;
        this.standings = standings;
        this.minutes = minutes;
    }

    @EventListener
    void on(TaskOpened opened) {
        if (opened.kind().isCommittee()) {
            int version = minutes.summary(opened.minutesId()).version();
            rounds.open(opened.minutesId(), version, opened.openedAt());
            standings.carryTo(opened.minutesId(), version);
        }
    }
}
