package org.bienban.app.audit;

import java.util.TreeMap;
import org.bienban.app.access.SystemOperated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records what administrators do to the running system, for every administrator to see. */
@Component
class OperationDeeds {

    private final Journal journal;

    OperationDeeds(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(SystemOperated operated) {
        Changed facts = Changed.nothing();
        new TreeMap<>(operated.facts()).forEach(facts::and);
        journal.add(Deed.of(action(operated.operation()), new Deed.Subject("system", null, null, null, null))
                .with(facts));
    }

    private static AuditAction action(SystemOperated.Operation operation) {
        return switch (operation) {
            case INDEX_REFILLED -> AuditAction.INDEX_REFILLED;
            case INDEX_REPAIRED -> AuditAction.INDEX_REPAIRED;
            case SYNONYMS_CHANGED -> AuditAction.SYNONYMS_CHANGED;
            case TASK_LIST_REBUILT -> AuditAction.TASK_LIST_REBUILT;
            case INCIDENT_RETRIED -> AuditAction.INCIDENT_RETRIED;
            case MODEL_DEPLOYED -> AuditAction.MODEL_DEPLOYED;
            case CASES_MOVED -> AuditAction.CASES_MOVED;
            case MOVE_RETRIED -> AuditAction.MOVE_RETRIED;
        };
    }
}
