package org.bienban.app.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bienban.app.minutes.MinutesSummary;
import org.jspecify.annotations.Nullable;

/**
 * The course of minutes.
 *
 * @param rounds oldest first
 * @param waiting what it waits for now, null if for nothing
 * @param openings who opened which version
 * @param unread what one side has sent and the other has not opened, null if nothing
 */
public record MinutesTimeline(
        MinutesSummary minutes,
        List<TimelineRound> rounds,
        @Nullable Waiting waiting,
        List<NamedOpening> openings,
        @Nullable Unread unread) {

    public MinutesTimeline {
        rounds = List.copyOf(rounds);
        openings = List.copyOf(openings);
    }

    /**
     * What minutes under review wait for.
     *
     * @param task name of the kind of task
     * @param holder who has it, null if nobody
     * @param due when it is due, null if never
     */
    public record Waiting(
            String task,
            @Nullable String holder,
            Instant since,
            @Nullable Instant due,
            boolean late,
            Duration waited,
            int workingDays) {}

    /** An opening with the person's name. */
    public record NamedOpening(String name, Opening opening) {}

    /**
     * What was sent and not opened.
     *
     * @param side who is to open it
     * @param workingDays how many working days it has lain there
     * @param late whether that is too long
     */
    public record Unread(Side side, int version, Instant since, int workingDays, boolean late) {}
}
