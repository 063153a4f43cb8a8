package org.bienban.app.inbox.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.FailedSteps;
import org.bienban.app.inbox.InboxRebuild;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.workflows.Incident;
import org.bienban.workflows.Incidents;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Failed steps of processes over REST, for administrators. */
@RestController
@RequestMapping("/api/v1/admin")
class IncidentsApi {

    private static final int SHOWN = 100;

    private final CurrentActor current;
    private final Incidents incidents;
    private final FailedSteps steps;
    private final InboxRebuild rebuild;

    IncidentsApi(CurrentActor current, Incidents incidents, FailedSteps steps, InboxRebuild rebuild) {
        this.current = current;
        this.incidents = incidents;
        this.steps = steps;
        this.rebuild = rebuild;
    }

    @GetMapping("/incidents")
    List<Incident> open() {
        current.requireAdministrator("see incidents");
        return incidents.open(SHOWN);
    }

    @PostMapping("/incidents/{incidentId}/retry")
    Map<String, Boolean> retry(@PathVariable UUID incidentId) {
        current.requireAdministrator("see incidents");
        if (!steps.retry(incidentId)) {
            throw new NotFoundException("incident", incidentId);
        }
        return Map.of("retried", true);
    }

    @PostMapping("/task-list/rebuild")
    Map<String, Integer> rebuildTaskList() {
        current.requireAdministrator("see incidents");
        return Map.of("tasks", rebuild.rebuild());
    }
}
