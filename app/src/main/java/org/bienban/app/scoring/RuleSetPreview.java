package org.bienban.app.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesFilter;
import org.bienban.app.minutes.MinutesPage;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.scoring.engine.RuleSet;
import org.bienban.app.scoring.engine.ScoreSheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries a rule set on past meetings: what they had beside what it would give. Answers are taken over by item, read from
 * the record anew where that is where they came from, and counted as full where nothing tells.
 */
@Component
@Transactional(readOnly = true)
public class RuleSetPreview {

    private static final int MOST = 60;
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 10;

    private final RuleSets sets;
    private final ScoreTable table;
    private final ScoringRules rules;
    private final ScoredMeetings meetings;
    private final MinutesRegister register;

    RuleSetPreview(
            RuleSets sets, ScoreTable table, ScoringRules rules, ScoredMeetings meetings, MinutesRegister register) {
        this.sets = sets;
        this.table = table;
        this.rules = rules;
        this.meetings = meetings;
        this.register = register;
    }

    /**
     * One past meeting.
     *
     * @param before what it had
     * @param after what the set would give
     * @param assumed how many items counted as full because nothing tells
     */
    public record Line(MinutesSummary minutes, Outcome before, Outcome after, long assumed) {

        /** Whether the band would be another. */
        public boolean isOtherBand() {
            return before.grade() != after.grade();
        }
    }

    /** The last meetings scored that the person may see, newest first. */
    public List<Line> of(Actor actor, UUID ruleSetId, int count) {
        RuleSet next = sets.get(actor, ruleSetId).set().rules();
        List<Line> lines = new ArrayList<>();
        String after = "";
        for (int page = 0; page < MOST_PAGES && after != null; page++) {
            MinutesPage found = register.list(MinutesFilter.all(), actor, after, PAGE);
            for (MinutesSummary minutes : found.rows()) {
                if (lines.size() >= Math.clamp(count, 1, MOST)) {
                    return lines;
                }
                line(minutes, next).ifPresent(lines::add);
            }
            after = found.next();
        }
        return lines;
    }

    private Optional<Line> line(MinutesSummary minutes, RuleSet next) {
        List<Column> columns = table.columns(minutes.id());
        Optional<Column> judged = columns.stream()
                .filter(column -> column.side() == Side.SUPERIOR && column.publishedAt() != null)
                .findFirst()
                .or(() -> ScoreColumns.sentSelf(columns));
        return judged.flatMap(column -> table.held(minutes.id()).map(held -> {
            ScoredMeeting was = new ScoredMeeting(minutes.id(), rules.get(held.ruleSetId()), held.occasion());
            ScoredMeeting tried = new ScoredMeeting(minutes.id(), with(was.rules(), next), held.occasion());
            CarriedAnswers carried = new CarriedAnswers(
                    column,
                    was.rules().rules(),
                    meetings.fromVersion(was, minutes),
                    meetings.fromVersion(tried, minutes));
            Map<String, String> answers = new HashMap<>();
            next.items()
                    .filter(item -> item.when().holds(held.occasion()))
                    .forEach(item -> answers.put(item.id(), carried.answer(item)));
            ScoreSheet sheet = next.score(held.occasion(), answers);
            return new Line(
                    minutes,
                    new Outcome(column.total(), column.grade()),
                    new Outcome(sheet.total(), sheet.grade()),
                    carried.assumed());
        }));
    }

    private static RuleSetVersion with(RuleSetVersion old, RuleSet next) {
        return new RuleSetVersion(
                old.id(),
                old.unitId(),
                old.name(),
                old.unitTypes(),
                old.meetingKinds(),
                old.validFrom(),
                old.validTo(),
                old.basis(),
                next,
                old.inForce(),
                old.madeFrom(),
                old.revision());
    }
}
