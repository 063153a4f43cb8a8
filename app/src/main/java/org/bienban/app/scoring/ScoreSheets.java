package org.bienban.app.scoring;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesFilter;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads score sheets: every answer holds what the asking person may know and nothing else. */
@Component
@Transactional(readOnly = true)
public class ScoreSheets {

    private static final int MONTHS_BESIDE = 3;

    private final ScoreAccess access;
    private final ScoredMeetings meetings;
    private final ScoreColumns columns;
    private final RatingTable ratings;
    private final ScoreSummaries summaries;
    private final MinutesRegister register;
    private final SentMinutes sent;

    ScoreSheets(
            ScoreAccess access,
            ScoredMeetings meetings,
            ScoreColumns columns,
            RatingTable ratings,
            ScoreSummaries summaries,
            MinutesRegister register,
            SentMinutes sent) {
        this.access = access;
        this.meetings = meetings;
        this.columns = columns;
        this.ratings = ratings;
        this.summaries = summaries;
        this.register = register;
        this.sent = sent;
    }

    /** The sheet, or {@link NotFoundException} where the person may not see it or no rule set holds for its date. */
    public ScoreView of(Actor actor, UUID minutesId) {
        MinutesSummary minutes = access.require(actor, minutesId);
        return view(actor, minutes).orElseThrow(() -> new NotFoundException("rule set for minutes", minutesId));
    }

    /** The sheet, if the person may see it. */
    public Optional<ScoreView> find(Actor actor, UUID minutesId) {
        return register.find(minutesId)
                .filter(minutes -> minutes.meetingId() != null && access.maySee(actor, minutes))
                .flatMap(minutes -> view(actor, minutes));
    }

    private Optional<ScoreView> view(Actor actor, MinutesSummary minutes) {
        return meetings.find(minutes).map(scored -> {
            boolean drafting = access.mayScoreSelf(actor, minutes);
            boolean inspecting = access.mayScoreSuperior(actor, minutes);
            Map<String, Proposal> proposals =
                    drafting ? meetings.fromDraft(scored, minutes, actor) : meetings.fromVersion(scored, minutes);
            return new ScoreView(
                    minutes,
                    scored.rules(),
                    scored.occasion(),
                    columns.self(scored, minutes, drafting, proposals),
                    columns.superior(scored, minutes, inspecting, proposals),
                    proposals,
                    drafting,
                    inspecting,
                    ratings.of(minutes.id()),
                    before(actor, minutes));
        });
    }

    private List<MonthScore> before(Actor actor, MinutesSummary minutes) {
        YearMonth month = minutes.month();
        if (month == null) {
            return List.of();
        }
        MinutesFilter filter = new MinutesFilter(
                Set.of(minutes.cellId()), Set.of(), month.minusMonths(MONTHS_BESIDE), month.minusMonths(1));
        List<MinutesSummary> found = sent.of(filter, actor);
        Map<UUID, ScoreSummary> scores =
                summaries.of(found.stream().map(MinutesSummary::id).toList());
        return found.stream()
                .map(each -> new MonthScore(each, scores.getOrDefault(each.id(), ScoreSummary.none(each.id()))))
                .toList();
    }
}
