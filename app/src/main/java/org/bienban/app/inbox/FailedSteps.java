package org.bienban.app.inbox;

import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.SystemOperated;
import org.bienban.app.access.SystemOperated.Operation;
import org.bienban.workflows.Incidents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of processes that kept failing, tried again by an administrator. */
@Service
public class FailedSteps {

    private final Incidents incidents;
    private final ApplicationEventPublisher events;

    public FailedSteps(Incidents incidents, ApplicationEventPublisher events) {
        this.incidents = incidents;
        this.events = events;
    }

    /**
     * Lets a failed step be tried anew.
     *
     * @return false if the incident is no longer open
     */
    @Transactional
    public boolean retry(UUID incidentId) {
        boolean open = incidents.retry(incidentId);
        if (open) {
            events.publishEvent(
                    new SystemOperated(Operation.INCIDENT_RETRIED, Map.of("incident", incidentId.toString())));
        }
        return open;
    }
}
