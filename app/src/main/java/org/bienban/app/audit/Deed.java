package org.bienban.app.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something done, ready to be recorded.
 *
 * @param by who did it; null for whoever is asking
 * @param behalf for whom they did it, null for themselves
 * @param at when; null for now
 */
record Deed(
        AuditAction action,
        Subject subject,
        Changed changed,
        @Nullable UUID by,
        @Nullable UUID behalf,
        @Nullable Instant at) {

    static Deed of(AuditAction action, Subject subject) {
        return new Deed(action, subject, Changed.nothing(), null, null, null);
    }

    Deed with(Changed facts) {
        return new Deed(action, subject, facts, by, behalf, at);
    }

    Deed by(@Nullable UUID person) {
        return new Deed(action, subject, changed, person, behalf, at);
    }

    Deed behalf(@Nullable UUID person) {
        return new Deed(action, subject, changed, by, person, at);
    }

    Deed at(Instant moment) {
        return new Deed(action, subject, changed, by, behalf, moment);
    }

    /**
     * What it was done to.
     *
     * @param unitId unit the object belongs to
     * @param wardId committee whose leaders and office see the entry; null if only the people concerned do
     * @param personId the person the object is or belongs to
     */
    record Subject(
            String kind,
            @Nullable UUID id,
            @Nullable UUID unitId,
            @Nullable UUID wardId,
            @Nullable UUID personId) {

        /** The same, kept from the committee. */
        Subject unseenByWard() {
            return new Subject(kind, id, unitId, null, personId);
        }

        Subject about(@Nullable UUID person) {
            return new Subject(kind, id, unitId, wardId, person);
        }
    }
}
