package org.bienban.app.scoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.minutes.MinutesSummary;
import org.springframework.stereotype.Component;

/** Puts together what many meetings were scored with. The caller has decided that the reader may see them. */
@Component
class PastScores {

    private final ScoreSummaries summaries;
    private final PastColumns columns;
    private final ScoringRules rules;
    private final Meetings meetings;

    PastScores(ScoreSummaries summaries, PastColumns columns, ScoringRules rules, Meetings meetings) {
        this.summaries = summaries;
        this.columns = columns;
        this.rules = rules;
        this.meetings = meetings;
    }

    /** Meetings, oldest first, and where they lost points. */
    record Read(List<PastScore> meetings, List<LostPoints> losses) {}

    Read of(List<MinutesSummary> minutes) {
        List<UUID> ids = minutes.stream().map(MinutesSummary::id).toList();
        Map<UUID, ScoreSummary> scores = summaries.of(ids);
        Map<UUID, PastColumns.PastColumn> standing = columns.of(ids).stream()
                .collect(Collectors.toMap(PastColumns.PastColumn::minutesId, Function.identity()));
        Map<UUID, RuleSetVersion> sets = new HashMap<>();
        standing.values().forEach(column -> sets.computeIfAbsent(column.ruleSetId(), rules::get));
        Map<UUID, LocalDate> days = days(minutes);
        List<PastScore> past = minutes.stream()
                .map(each -> new PastScore(
                        each,
                        Objects.requireNonNull(days.get(each.meetingId())),
                        Objects.requireNonNull(scores.get(each.id())),
                        standing.containsKey(each.id())
                                ? sets.get(standing.get(each.id()).ruleSetId())
                                : null))
                .sorted(Comparator.comparing(PastScore::heldOn)
                        .thenComparing(each -> each.minutes().id()))
                .toList();
        LossCount losses = new LossCount();
        past.forEach(each -> {
            PastColumns.PastColumn column = standing.get(each.minutes().id());
            if (column != null && each.rules() != null) {
                losses.add(each.rules().rules().score(column.occasion(), column.values()));
            }
        });
        return new Read(past, losses.losses());
    }

    private Map<UUID, LocalDate> days(List<MinutesSummary> minutes) {
        List<YearMonth> months = minutes.stream()
                .map(MinutesSummary::month)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return months.isEmpty()
                ? Map.of()
                : meetings
                        .ofCells(
                                minutes.stream()
                                        .map(MinutesSummary::cellId)
                                        .distinct()
                                        .toList(),
                                months.getFirst(),
                                months.getLast())
                        .stream()
                        .collect(Collectors.toMap(Meeting::id, Meeting::heldOn));
    }
}
