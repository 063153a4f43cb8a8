package org.bienban.app.audit;

/**
 * A filter of the journal as typed.
 *
 * @param list an {@link AuditList}; anything else is all of it
 * @param person a name or part of one, or a person's id
 * @param kind kind of object
 * @param object {@code kind:id}, as <em>history</em> links write it
 * @param action an action or a family of actions
 * @param from a day, {@code 2026-11-01}
 * @param to a day, itself included
 */
public record AuditQuestion(
        String list, String person, String kind, String object, String action, String from, String to) {

    /** Whether anything is filtered. */
    public boolean filtered() {
        return !(person + kind + object + action + from + to).isBlank();
    }
}
