package org.bienban.app;

import org.bienban.workflows.WorkflowsSettings;
import org.bienban.workflows.engine.WorkflowsConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the process engine on the application's own data source and transactions. */
@Configuration(proxyBeanMethods = false)
@Import(WorkflowsConfiguration.class)
class EngineWiring {

    /** Tests drive timers and jobs by hand; everywhere else this node works on them. */
    @Bean
    WorkflowsSettings workflowsSettings(
            @Value("${bienban.workflows.jobs:true}") boolean jobs,
            @Value("${bienban.workflows.job-threads:4}") int threads) {
        return new WorkflowsSettings(jobs, threads);
    }
}
