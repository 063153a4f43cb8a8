package org.bienban.app.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.Permissions;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.minutes.MinutesDeed;
import org.bienban.app.minutes.MinutesHistory;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom a deed was done, where its event does not say. */
@Component
class Behalf {

    private final MinutesHistory history;
    private final MinutesRegister minutes;
    private final Permissions permissions;
    private final CurrentActor current;
    private final Inbox inbox;

    Behalf(
            MinutesHistory history,
            MinutesRegister minutes,
            Permissions permissions,
            CurrentActor current,
            Inbox inbox) {
        this.history = history;
        this.minutes = minutes;
        this.permissions = permissions;
        this.current = current;
        this.inbox = inbox;
    }

    /** As the minutes' own account of their newest deed has it. */
    @Nullable
    UUID of(UUID minutesId, MinutesDeed deed) {
        List<MinutesHistory.Entry> entries = history.of(minutesId);
        return entries.isEmpty() || entries.getLast().deed() != deed
                ? null
                : entries.getLast().onBehalfOf();
    }

    /** Whose minutes a person writes; known while they ask. */
    @Nullable
    UUID drafting(UUID person, UUID cellId) {
        return asking(person).map(actor -> actor.draftsFor(cellId)).orElse(null);
    }

    /** For whom a person takes a task; known while they ask. */
    @Nullable
    UUID taking(@Nullable UUID person, InboxTask task) {
        return asking(person).map(actor -> inbox.behalf(actor, task)).orElse(null);
    }

    /** For whom a person does something in the review of minutes; known while they ask. */
    @Nullable
    UUID reviewing(UUID person, UUID minutesId) {
        return asking(person)
                .flatMap(actor -> minutes.find(minutesId)
                        .map(about -> permissions.mayDraft(actor, about.cellId())
                                ? actor.draftsFor(about.cellId())
                                : inspecting(actor, about)))
                .orElse(null);
    }

    /** For whom a person sees to a ward's affairs; known while they ask. */
    @Nullable
    UUID overseeing(UUID person, UUID wardId) {
        return asking(person).map(actor -> actor.overseesFor(wardId)).orElse(null);
    }

    /** As they have the step in hand; who has none, by their posts. */
    private @Nullable UUID inspecting(Actor actor, MinutesSummary about) {
        Optional<InboxTask> held = inbox.inspectionHeldBy(actor.personId(), about.id());
        return held.isPresent() ? held.get().holderFor() : actor.inspectsFor(about.cellId(), about.wardId(), null);
    }

    private Optional<Actor> asking(@Nullable UUID person) {
        return Objects.equals(current.personId().orElse(null), person) ? current.find() : Optional.empty();
    }
}
