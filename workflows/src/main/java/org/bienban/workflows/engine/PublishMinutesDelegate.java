package org.bienban.workflows.engine;

import java.util.UUID;
import org.bienban.workflows.MinutesPublication;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;

/** Has approved minutes published; what fails here is tried again by the engine. */
record PublishMinutesDelegate(ObjectProvider<MinutesPublication> publication) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        publication.getObject().publish(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
