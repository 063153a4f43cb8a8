package org.bienban.app.scoring;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

/** The inspector scores the meeting; what is saved is theirs alone until the verdict. */
@Service
public class SuperiorScoring {

    private final ScoreAccess access;
    private final ScoredMeetings meetings;
    private final ScoreTable table;
    private final MinutesRegister register;
    private final Clock clock;

    SuperiorScoring(
            ScoreAccess access, ScoredMeetings meetings, ScoreTable table, MinutesRegister register, Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.table = table;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Saves the superior's column of the version on the person's screen; it may be incomplete.
     *
     * @throws RefusedException if points are taken away without a reason, one refusal for each item
     * @throws ConflictException if the person has the inspection not in hand, the version is not the newest, or somebody
     *     else saved meanwhile
     */
    @Transactional
    public void save(Actor actor, UUID minutesId, int version, SheetWish wish) {
        access.requireCommittee(actor, access.require(actor, minutesId));
        register.holdStill(minutesId);
        MinutesSummary minutes = register.summary(minutesId);
        if (!access.mayScoreSuperior(actor, minutes)) {
            throw new ConflictException(Refusal.of("scoring.conflict.notHolder"));
        }
        if (version != minutes.version()) {
            throw new ConflictException(Refusal.of("scoring.conflict.newVersion", version, minutes.version()));
        }
        ScoredMeeting scored =
                meetings.find(minutes).orElseThrow(() -> new NotFoundException("rule set for minutes", minutesId));
        List<Column> columns = table.columns(minutesId);
        Optional<Column> self = ScoreColumns.sentSelf(columns);
        AnswerRules rules = new AnswerRules(scored, meetings.fromVersion(scored, minutes));
        Map<String, Answer> clean = rules.clean(wish.answers());
        Map<String, Answer> answers =
                wish.fill() ? rules.filled(clean, self.map(Column::answers).orElse(Map.of())) : clean;
        rules.checkSuperior(
                answers, self.map(column -> rules.sheet(column.answers())).orElse(null));
        Optional<Column> before = table.column(minutesId, Side.SUPERIOR, version);
        if (before.filter(column -> column.answers().equals(answers)).isPresent()) {
            return;
        }
        ScoreSheet sheet = rules.sheet(answers);
        Instant now = clock.instant();
        table.hold(scored, now);
        long revision = before.isEmpty() ? 1 : wish.revision() + 1;
        ColumnWriting.save(
                table, ColumnWriting.of(minutesId, Side.SUPERIOR, version, answers, sheet, actor, now, revision));
    }

    /**
     * Publishes the column of the version with the verdict; an unfinished one stays its author's. To be called in the
     * transaction of the verdict.
     *
     * @return whether there was a finished column
     */
    @Transactional
    public boolean publish(UUID minutesId, int version, Instant at) {
        return table.publish(minutesId, version, at);
    }
}
