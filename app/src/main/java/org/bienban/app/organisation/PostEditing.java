package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.organisation.OrganisationChanged.PostLeft;
import org.bienban.app.organisation.OrganisationChanged.PostTaken;
import org.bienban.app.organisation.OrganisationChanged.SupervisionAssigned;
import org.bienban.app.organisation.OrganisationChanged.SupervisionEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts and supervision assignments, each change with effect from a day. */
@Service
@Transactional
public class PostEditing {

    private final PeopleTables tables;
    private final PostChecks checks;
    private final ApplicationEventPublisher events;

    PostEditing(PeopleTables tables, PostChecks checks, ApplicationEventPublisher events) {
        this.tables = tables;
        this.checks = checks;
        this.events = events;
    }

    /** Gives the person the post from the day on; a unit has one secretary at a time. */
    public void appoint(UUID personId, UUID unitId, PostKind kind, LocalDate on) {
        tables.lock(personId);
        checks.appointing(personId, unitId, kind, on);
        tables.posts.begin(post(personId, unitId, kind), on);
        events.publishEvent(new PostTaken(personId, unitId, kind, on));
    }

    /** Ends the post: the day is the first on which it is no longer held. */
    public void relieve(UUID personId, UUID unitId, PostKind kind, LocalDate on) {
        tables.lock(personId);
        checks.held(tables.posts, post(personId, unitId, kind), on);
        tables.posts.end(post(personId, unitId, kind), on);
        events.publishEvent(new PostLeft(personId, unitId, kind, on));
    }

    /** Lets the person follow the cell from the day on. */
    public void assignSupervisor(UUID personId, UUID cellId, LocalDate on) {
        tables.lock(personId);
        checks.supervising(personId, cellId, on);
        tables.supervisions.begin(supervision(personId, cellId), on);
        events.publishEvent(new SupervisionAssigned(personId, cellId, on));
    }

    /** Ends the assignment: the day is the first on which the person no longer follows the cell. */
    public void endSupervision(UUID personId, UUID cellId, LocalDate on) {
        tables.lock(personId);
        checks.held(tables.supervisions, supervision(personId, cellId), on);
        tables.supervisions.end(supervision(personId, cellId), on);
        events.publishEvent(new SupervisionEnded(personId, cellId, on));
    }

    private static Map<String, Object> post(UUID personId, UUID unitId, PostKind kind) {
        return Map.of("person_id", personId, "unit_id", unitId, "kind", kind.name());
    }

    private static Map<String, UUID> supervision(UUID personId, UUID cellId) {
        return Map.of("person_id", personId, "cell_id", cellId);
    }
}
