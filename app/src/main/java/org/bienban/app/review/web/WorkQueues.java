package org.bienban.app.review.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Account;
import org.bienban.app.access.AccountSettings;
import org.bienban.app.access.Actor;
import org.bienban.app.access.SignedInAccount;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskPosition;
import org.bienban.app.inbox.TaskQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads a person through the tasks of the list they came from. */
@Component
class WorkQueues {

    private static final TaskPosition BEGINNING = new TaskPosition(Instant.EPOCH, new UUID(0, 0));

    private final Origins origins;
    private final Inbox inbox;
    private final TaskQueue queue;
    private final SignedInAccount account;
    private final AccountSettings settings;

    WorkQueues(Origins origins, Inbox inbox, TaskQueue queue, SignedInAccount account, AccountSettings settings) {
        this.origins = origins;
        this.inbox = inbox;
        this.queue = queue;
        this.account = account;
        this.settings = settings;
    }

    /** Where the minutes stand in the list the person came from. */
    WorkQueue around(Actor actor, UUID minutesId, @Nullable String via) {
        ListOrigin origin = origins.current(via);
        return new WorkQueue(
                origin,
                inbox.openTaskFor(actor, minutesId)
                        .map(task -> queue.placeOf(actor, origin.list(), origin.filter(), task))
                        .orElse(null));
    }

    /** Where the task about the minutes stands now: to be asked before it is done. */
    TaskPosition positionOf(Actor actor, UUID minutesId) {
        return inbox.openTaskFor(actor, minutesId)
                .map(task -> new TaskPosition(task.due(), task.taskId()))
                .orElse(BEGINNING);
    }

    /** The task that follows in the list once the one about the minutes is done. */
    Optional<InboxTask> following(Actor actor, UUID minutesId, ListOrigin origin, TaskPosition done) {
        return queue.after(actor, origin.list(), origin.filter(), done)
                .filter(task -> !task.minutesId().equals(minutesId));
    }

    ListOrigin origin(@Nullable String via) {
        return origins.current(via);
    }

    /** Whether the next task opens by itself, as the person set it. */
    boolean opensNext() {
        return account.find().map(Account::openNext).orElse(true);
    }

    void remember(boolean openNext) {
        account.find()
                .filter(known -> known.openNext() != openNext)
                .ifPresent(known -> settings.openNext(known.id(), openNext));
    }
}
