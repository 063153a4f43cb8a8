package org.bienban.app.scoring;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.engine.ScoreSheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cell scores its own meeting while it writes the minutes. */
@Service
public class SelfScoring {

    private final ScoreAccess access;
    private final ScoredMeetings meetings;
    private final ScoreTable table;
    private final MinutesRegister register;
    private final DraftTotal total;
    private final Clock clock;

    SelfScoring(
            ScoreAccess access,
            ScoredMeetings meetings,
            ScoreTable table,
            MinutesRegister register,
            DraftTotal total,
            Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.table = table;
        this.register = register;
        this.total = total;
        this.clock = clock;
    }

    /**
     * Saves the cell's column; it may be incomplete. A complete one also fills in the total of the draft's closing
     * section. Saving the same again changes nothing.
     *
     * @throws RefusedException if an answer departs from the record without a reason, one refusal for each
     * @throws ConflictException if the minutes are not being written or somebody else saved meanwhile
     */
    @Transactional
    public void save(Actor actor, UUID minutesId, SheetWish wish) {
        access.requireCell(actor, access.require(actor, minutesId));
        register.holdStill(minutesId);
        MinutesSummary minutes = register.summary(minutesId);
        if (!minutes.state().isEditable()) {
            throw new ConflictException(Refusal.of("minutes.refusal.state." + minutes.state()));
        }
        ScoredMeeting scored =
                meetings.find(minutes).orElseThrow(() -> new NotFoundException("rule set for minutes", minutesId));
        AnswerRules rules = new AnswerRules(scored, meetings.fromDraft(scored, minutes, actor));
        Map<String, Answer> clean = rules.clean(wish.answers());
        Map<String, Answer> answers = wish.fill() ? rules.filled(clean, Map.of()) : clean;
        rules.checkSelf(answers);
        Optional<Column> before = table.column(minutesId, Side.SELF, 0);
        ScoreSheet sheet = rules.sheet(answers);
        if (before.filter(column -> column.answers().equals(answers)).isEmpty()) {
            Instant now = clock.instant();
            table.hold(scored, now);
            long revision = before.isEmpty() ? 1 : wish.revision() + 1;
            ColumnWriting.save(table, ColumnWriting.of(minutesId, Side.SELF, 0, answers, sheet, actor, now, revision));
        }
        total.write(minutesId, sheet, actor);
    }
}
