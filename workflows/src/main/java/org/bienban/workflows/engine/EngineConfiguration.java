package org.bienban.workflows.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.transaction.PlatformTransactionManager;

/** How the engine is set up, and why. */
final class EngineConfiguration {

    /** Pauses before the second to fifth attempt of a failed job; afterwards it is an incident. */
    static final String RETRY_PAUSES = "PT10S,PT1M,PT5M,PT30M";

    private EngineConfiguration() {}

    static SpringProcessEngineConfiguration of(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Map<String, JavaDelegate> delegates,
            Map<String, TaskListener> listeners,
            int jobThreads) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("bienban");
        database(engine, dataSource, transactions);
        history(engine);
        jobs(engine, jobThreads);
        switchOff(engine);
        // Only these names can be used in a model: an expression never reaches any other bean.
        engine.setBeans(new HashMap<>(delegates));
        // The engine adds listeners of its own to the list.
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TaskEventsParseListener(listeners))));
        return engine;
    }

    private static void database(
            SpringProcessEngineConfiguration engine, DataSource dataSource, PlatformTransactionManager transactions) {
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setTransactionsExternallyManaged(true);
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        // Ids from the table-based generator are not UUIDs and need a lock of their own in a cluster.
        engine.setIdGenerator(new StrongUuidGenerator());
    }

    private static void history(SpringProcessEngineConfiguration engine) {
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
    }

    private static void jobs(SpringProcessEngineConfiguration engine, int threads) {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(threads);
        executor.setMaxPoolSize(threads);
        executor.setQueueSize(threads);
        executor.setMaxJobsPerAcquisition(threads);
        engine.setJobExecutor(executor);
        // The lifecycle bean starts it. Any node may work on any job: the locks in the database share them out.
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorDeploymentAware(false);
        engine.setFailedJobRetryTimeCycle(RETRY_PAUSES);
        // Cases moved to a newer model: what fails, fails a few at a time.
        engine.setInvocationsPerBatchJob(5);
    }

    private static void switchOff(SpringProcessEngineConfiguration engine) {
        // Rights are decided by the application before it calls; the engine has neither users nor administrators.
        engine.setAuthorizationEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableExpressionsInAdhocQueries(false);
    }
}
