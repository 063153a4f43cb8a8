package org.bienban.app.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bienban.app.minutes.MinutesSummary;
import org.springframework.stereotype.Component;

/** Notices when what one side sent has not been opened by the other. */
@Component
class UnreadMinutes {

    private static final Set<String> SENT = Set.of(Happening.SENT);
    private static final Set<String> ANSWERED = Set.of("CHANGES_REQUESTED", "APPROVED");

    private final WaitingTimes times;
    private final TimelineProperties settings;

    UnreadMinutes(WaitingTimes times, TimelineProperties settings) {
        this.times = times;
        this.settings = settings;
    }

    Optional<MinutesTimeline.Unread> of(MinutesSummary minutes, List<Happening> steps, List<Opening> openings) {
        return switch (minutes.state()) {
            case SENT, UNDER_REVIEW ->
                since(steps, SENT)
                        .filter(at -> openings.stream()
                                .noneMatch(opened ->
                                        opened.side() == Side.COMMITTEE && opened.version() == minutes.version()))
                        .map(at -> unread(Side.COMMITTEE, minutes, at));
            case CHANGES_REQUESTED, APPROVED, KEPT ->
                since(steps, ANSWERED)
                        .filter(at -> openings.stream()
                                .noneMatch(opened -> opened.side() == Side.CELL
                                        && !opened.lastAt().isBefore(at)))
                        .map(at -> unread(Side.CELL, minutes, at));
            default -> Optional.empty();
        };
    }

    private MinutesTimeline.Unread unread(Side side, MinutesSummary minutes, Instant since) {
        int days = times.workingDays(since, times.now());
        return new MinutesTimeline.Unread(side, minutes.version(), since, days, days >= settings.unreadAfter());
    }

    private static Optional<Instant> since(List<Happening> steps, Set<String> what) {
        return steps.stream()
                .filter(step -> what.contains(step.what()))
                .map(Happening::at)
                .reduce((first, second) -> second);
    }
}
