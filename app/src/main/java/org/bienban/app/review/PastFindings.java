package org.bienban.app.review;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesFilter;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds a cell, before it sends its minutes, of what inspectors found in those of the three months before: what had to
 * be fixed or broke a rule, and suggestions made more than once.
 */
@Service
@Transactional
public class PastFindings {

    private static final int MONTHS = 3;
    private static final int MINUTES_AT_MOST = 50;

    private final MinutesRegister minutes;
    private final ReviewAccess access;
    private final RemarkTable remarks;
    private final LookTable looks;
    private final Clock clock;

    PastFindings(MinutesRegister minutes, ReviewAccess access, RemarkTable remarks, LookTable looks, Clock clock) {
        this.minutes = minutes;
        this.access = access;
        this.remarks = remarks;
        this.looks = looks;
        this.clock = clock;
    }

    private record Found(YearMonth month, Remark remark) {

        private String said() {
            return remark.text().strip().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Returns the findings, newest month first.
     *
     * @throws NotFoundException if the person does not write for the cell
     */
    @Transactional(readOnly = true)
    public List<PastFinding> before(Actor actor, UUID minutesId) {
        MinutesSummary about = required(actor, minutesId);
        YearMonth month = about.month();
        if (month == null) {
            return List.of();
        }
        List<Found> found = found(actor, about.cellId(), month);
        Map<String, Long> repeated = found.stream().collect(Collectors.groupingBy(Found::said, Collectors.counting()));
        Map<YearMonth, Map<RemarkHead, List<Remark>>> groups = new HashMap<>();
        found.stream()
                .filter(each -> counts(each, repeated))
                .forEach(each -> groups.computeIfAbsent(each.month(), key -> new HashMap<>())
                        .computeIfAbsent(each.remark().head(), key -> new ArrayList<>())
                        .add(each.remark()));
        Set<LookTable.Look> looked = looks.of(minutesId);
        return groups.entrySet().stream()
                .flatMap(inMonth -> inMonth.getValue().entrySet().stream()
                        .map(group -> finding(inMonth.getKey(), group.getKey(), group.getValue(), looked)))
                .sorted(Comparator.comparing(PastFinding::month).reversed().thenComparing(PastFinding::head))
                .toList();
    }

    /** Says that the cell has looked at a finding, or takes that back. */
    public void look(Actor actor, UUID minutesId, RemarkHead head, YearMonth month, boolean looked) {
        required(actor, minutesId);
        if (looked) {
            looks.add(minutesId, new LookTable.Look(head, month), actor.personId(), Instant.now(clock));
        } else {
            looks.remove(minutesId, new LookTable.Look(head, month));
        }
    }

    private MinutesSummary required(Actor actor, UUID minutesId) {
        return minutes.find(minutesId)
                .filter(about -> access.writesFor(actor, about))
                .orElseThrow(() -> new NotFoundException("minutes", minutesId));
    }

    private List<Found> found(Actor actor, UUID cellId, YearMonth month) {
        MinutesFilter before =
                new MinutesFilter(Set.of(cellId), Set.of(), month.minusMonths(MONTHS), month.minusMonths(1));
        return minutes.list(before, actor, "", MINUTES_AT_MOST).rows().stream()
                .filter(row -> row.month() != null)
                .flatMap(row -> remarks.of(row.id(), actor.personId()).stream()
                        .filter(remark -> remark.state() != RemarkState.DRAFT)
                        .map(remark -> new Found(Objects.requireNonNull(row.month()), remark)))
                .toList();
    }

    private static boolean counts(Found found, Map<String, Long> repeated) {
        return switch (found.remark().severity()) {
            case MUST_FIX, VIOLATION -> true;
            case SUGGESTION -> repeated.getOrDefault(found.said(), 0L) > 1;
            case PRAISE -> false;
        };
    }

    private static PastFinding finding(
            YearMonth month, RemarkHead head, List<Remark> remarks, Set<LookTable.Look> looked) {
        return new PastFinding(
                head,
                month,
                remarks.size(),
                remarks.stream().map(Remark::text).distinct().toList(),
                looked.contains(new LookTable.Look(head, month)));
    }
}
