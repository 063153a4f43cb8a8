package org.bienban.app.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.MinutesReviewProcess;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.ReviewCase;
import org.bienban.workflows.TaskChange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends minutes for inspection and takes them back while nobody has begun. */
@Component
public class MinutesSending {

    private static final String SEND = "send";

    private final MinutesTable table;
    private final MinutesCheck check;
    private final VersionFreezer freezer;
    private final AnsweredRequests answered;
    private final MinutesHistory history;
    private final MinutesReviewProcess process;
    private final RouteChoice routes;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesSending(
            MinutesTable table,
            MinutesCheck check,
            VersionFreezer freezer,
            AnsweredRequests answered,
            MinutesHistory history,
            MinutesReviewProcess process,
            RouteChoice routes,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.check = check;
        this.freezer = freezer;
        this.answered = answered;
        this.history = history;
        this.process = process;
        this.routes = routes;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Freezes the draft as the next version and sends it: the first time this starts the review, after a return it
     * enters the next round. The same key again answers the same and does nothing.
     *
     * @param key idempotency key, null if the request is not repeated
     * @return the number of the version sent
     * @throws RefusedException if the check finds something blocking, one refusal for each
     * @throws ForbiddenException if the person may not send this cell's minutes
     */
    @Retryable(includes = ProcessConflictException.class, delay = 50, jitter = 25)
    @Transactional
    public int send(UUID minutesId, @Nullable String key, Actor by) {
        Minutes minutes = table.lock(minutesId);
        requireSender(by, minutes);
        return answered.find(minutesId, SEND, key, Integer.class).orElseGet(() -> sendOnce(minutes, key, by));
    }

    /**
     * Takes the minutes back into draft.
     *
     * @throws ConflictException if somebody has begun to inspect them
     */
    @Transactional
    public void withdraw(UUID minutesId, Actor by) {
        Minutes minutes = table.lock(minutesId);
        requireSender(by, minutes);
        Minutes back = minutes.withdraw();
        if (process.withdraw(minutesId, by.personId()) instanceof TaskChange.Refused) {
            throw new ConflictException(Refusal.of("minutes.refusal.inspectionBegun"));
        }
        Instant now = clock.instant();
        table.save(back, now);
        remember(MinutesDeed.WITHDRAWN, back, by, now);
        events.publishEvent(new MinutesWithdrawn(minutesId, minutes.cellId(), by.personId(), now));
    }

    private int sendOnce(Minutes minutes, @Nullable String key, Actor by) {
        refuseIncomplete(minutes.id());
        MinutesState before = minutes.state();
        Minutes sent = minutes.send();
        Instant now = clock.instant();
        freezer.freeze(sent, by, now);
        table.save(sent, now);
        remember(MinutesDeed.SENT, sent, by, now);
        if (before == MinutesState.CHANGES_REQUESTED) {
            process.resubmit(sent.id(), by.personId(), null);
        } else {
            process.start(new ReviewCase(sent.id(), sent.cellId(), sent.wardId(), by.personId(), routes.of(sent, now)));
        }
        answered.remember(sent.id(), SEND, key, sent.version(), now);
        events.publishEvent(new MinutesSent(sent.id(), sent.cellId(), sent.version(), by.personId(), now));
        return sent.version();
    }

    private void remember(MinutesDeed deed, Minutes minutes, Actor by, Instant now) {
        UUID behalf = by.draftsFor(minutes.cellId());
        history.add(minutes.id(), new MinutesHistory.Entry(deed, minutes.version(), by.personId(), behalf, now, ""));
    }

    private void refuseIncomplete(UUID minutesId) {
        List<Refusal> refusals = check.check(minutesId).stream()
                .filter(Finding::isBlocking)
                .map(finding -> new Refusal(finding.messageKey(), finding.field(), finding.arguments()))
                .toList();
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    private void requireSender(Actor by, Minutes minutes) {
        if (permissions.maySend(by, minutes.cellId())) {
            return;
        }
        if (permissions.mayDraft(by, minutes.cellId())
                || permissions.mayInspect(by, minutes.cellId(), minutes.wardId())) {
            throw new ForbiddenException("send minutes " + minutes.id());
        }
        throw new NotFoundException("minutes", minutes.id());
    }
}
