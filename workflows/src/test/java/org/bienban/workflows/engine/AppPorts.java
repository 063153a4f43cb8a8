package org.bienban.workflows.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bienban.workflows.MinutesPublication;
import org.bienban.workflows.ReviewDates;
import org.bienban.workflows.ReviewDeadlines;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.ReviewNotices;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The application's side of the ports: plain answers, and transactional like the real ones. */
class AppPorts implements ReviewDeadlines, ReviewNotices, MinutesPublication {

    static final Duration REMIND_AFTER = Duration.ofDays(2);
    static final Duration DUE_AFTER = Duration.ofDays(3);
    static final Duration STANDING_AFTER = Duration.ofDays(2);
    static final ReviewLimits LIMITS = new ReviewLimits(1, 3, 2, 2, 3, 1, 2);

    private final List<UUID> reminded = new CopyOnWriteArrayList<>();
    private final List<UUID> widened = new CopyOnWriteArrayList<>();
    private final List<UUID> broughtBeforeStanding = new CopyOnWriteArrayList<>();
    private final List<UUID> published = new CopyOnWriteArrayList<>();
    private final Set<UUID> unpublishable = ConcurrentHashMap.newKeySet();

    @Override
    public ReviewDates dates(
            UUID minutesId, int round, TaskKind kind, Instant openedAt, @Nullable ReviewLimits limits) {
        Duration allowed = limits == null ? DUE_AFTER : Duration.ofDays(limits.days(kind));
        Instant due = openedAt.plus(allowed);
        return new ReviewDates(due.minus(DUE_AFTER.minus(REMIND_AFTER)), due, due.plus(STANDING_AFTER));
    }

    @Override
    public void remind(UUID taskId, UUID minutesId) {
        reminded.add(taskId);
    }

    @Override
    public void widened(UUID taskId, UUID minutesId) {
        widened.add(taskId);
    }

    @Override
    public void broughtBeforeStanding(UUID taskId, UUID minutesId) {
        broughtBeforeStanding.add(taskId);
    }

    @Override
    @Transactional
    public void publish(UUID minutesId) {
        if (unpublishable.contains(minutesId)) {
            throw new IllegalStateException(
                    "See the log", new IllegalStateException("The printer of " + minutesId + " is on fire"));
        }
        published.add(minutesId);
    }

    void breakPrinterOf(UUID minutesId) {
        unpublishable.add(minutesId);
    }

    void mendPrinterOf(UUID minutesId) {
        unpublishable.remove(minutesId);
    }

    List<UUID> reminded() {
        return reminded;
    }

    List<UUID> widened() {
        return widened;
    }

    List<UUID> broughtBeforeStanding() {
        return broughtBeforeStanding;
    }

    List<UUID> published() {
        return published;
    }
}
