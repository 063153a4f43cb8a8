package org.bienban.app.access;

import java.util.Map;

/**
 * An administrator did something to the running system, never to what it holds. Published in the deed's transaction.
 * Stands here because some of what is operated, as the search index, is nothing anybody may depend on.
 *
 * @param facts what says more, by name, for example how many cases were moved
 */
public record SystemOperated(Operation operation, Map<String, String> facts) {

    public SystemOperated {
        facts = Map.copyOf(facts);
    }

    /** What can be done to the system. */
    public enum Operation {
        /** The search index of a node is filled anew. */
        INDEX_REFILLED,
        /** What of the search index of a node differed from the data is read anew. */
        INDEX_REPAIRED,
        /** What means the same to a search was changed. */
        SYNONYMS_CHANGED,
        /** The task list was written anew. */
        TASK_LIST_REBUILT,
        /** A step that kept failing is tried again. */
        INCIDENT_RETRIED,
        /** A new version of a process model was put into use. */
        MODEL_DEPLOYED,
        /** Running cases are moved to the newest version of their model. */
        CASES_MOVED,
        /** What failed of such a move is tried again. */
        MOVE_RETRIED
    }
}
