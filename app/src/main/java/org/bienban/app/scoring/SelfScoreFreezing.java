package org.bienban.app.scoring;

import java.util.UUID;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSent;
import org.bienban.app.scoring.engine.ScoreSheet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Freezes the cell's column with the version sent, in the transaction that sends. An unfinished one is not sent. */
@Component
class SelfScoreFreezing {

    private final ScoreTable table;
    private final ScoredMeetings meetings;
    private final MinutesRegister register;

    SelfScoreFreezing(ScoreTable table, ScoredMeetings meetings, MinutesRegister register) {
        this.table = table;
        this.meetings = meetings;
        this.register = register;
    }

    @EventListener
    void freeze(MinutesSent sent) {
        table.column(sent.minutesId(), Side.SELF, 0)
                .ifPresent(column -> meetings.find(register.summary(sent.minutesId()))
                        .ifPresent(scored -> freeze(sent, scored, column)));
    }

    private void freeze(MinutesSent sent, ScoredMeeting scored, Column column) {
        ScoreSheet sheet = scored.rules().rules().score(scored.occasion(), column.values());
        if (!sheet.isComplete()) {
            return;
        }
        UUID id = sent.minutesId();
        table.hold(scored, sent.at());
        table.save(new Column(
                id,
                Side.SELF,
                sent.version(),
                column.answers(),
                sheet.total(),
                sheet.grade(),
                true,
                column.savedBy(),
                column.savedAt(),
                sent.at(),
                1));
    }
}
