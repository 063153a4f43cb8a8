package org.bienban.workflows.engine;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.bienban.workflows.Incidents;
import org.bienban.workflows.MinutesPublication;
import org.bienban.workflows.MinutesReviewProcess;
import org.bienban.workflows.ProcessDiagrams;
import org.bienban.workflows.ReviewDeadlines;
import org.bienban.workflows.ReviewNotices;
import org.bienban.workflows.WorkTasks;
import org.bienban.workflows.WorkflowModels;
import org.bienban.workflows.WorkflowsSettings;
import org.bienban.workflows.engine.IssueConfiguration.IssueDelegates;
import org.bienban.workflows.engine.ReviewModel.Delegates;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * Offers the beans of the public API. Import it where a {@link DataSource} and its {@link PlatformTransactionManager}
 * are; implement the ports as beans. Optional beans: {@link WorkflowsSettings}, {@link Clock}.
 */
@Configuration(proxyBeanMethods = false)
@Import(IssueConfiguration.class)
public class WorkflowsConfiguration {

    @Bean
    EngineTransaction engineTransaction(PlatformTransactionManager transactions) {
        return new EngineTransaction(transactions);
    }

    /** Ports are asked for when first needed, so that their implementations may themselves use the processes. */
    @Bean
    ReviewDelegates reviewDelegates(
            ObjectProvider<ReviewDeadlines> deadlines,
            ObjectProvider<ReviewNotices> notices,
            ObjectProvider<MinutesPublication> publication,
            ApplicationEventPublisher events) {
        Map<String, JavaDelegate> byName = new HashMap<>(new PlanDelegates(new StepDates(deadlines)).byName());
        byName.putAll(new WideningDelegates(notices, events).byName());
        byName.put(Delegates.SEND_REMINDER, new SendReminderDelegate(notices));
        byName.put(Delegates.PUBLISH_MINUTES, new PublishMinutesDelegate(publication));
        return new ReviewDelegates(byName);
    }

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ReviewDelegates review,
            IssueDelegates issues,
            ApplicationEventPublisher events,
            ObjectProvider<WorkflowsSettings> settings) {
        Map<String, JavaDelegate> delegates = new HashMap<>(review.byName());
        delegates.putAll(issues.byName());
        return EngineConfiguration.of(
                dataSource,
                transactions,
                delegates,
                Map.of(
                        ReviewModel.PROCESS, new TaskEventsListener(events),
                        IssueModel.PROCESS, new IssueEventsListener(events)),
                settings.getIfAvailable(WorkflowsSettings::defaults).jobThreads());
    }

    @Bean(destroyMethod = "close")
    ProcessEngine processEngine(
            SpringProcessEngineConfiguration configuration, JdbcOperations database, ObjectProvider<Clock> clock) {
        EngineTables.require(database);
        EngineClock.follow(clock.getIfAvailable(Clock::systemUTC));
        ProcessEngine engine = configuration.buildProcessEngine();
        Models.deploy(engine.getRepositoryService());
        return engine;
    }

    @Bean
    JobExecutorLifecycle jobExecutorLifecycle(
            ProcessEngine engine,
            SpringProcessEngineConfiguration configuration,
            ObjectProvider<WorkflowsSettings> settings) {
        return new JobExecutorLifecycle(
                configuration.getJobExecutor(),
                settings.getIfAvailable(WorkflowsSettings::defaults).jobsRun());
    }

    @Bean
    MinutesReviewProcess minutesReviewProcess(
            ProcessEngine engine, EngineTransaction transaction, JdbcOperations database) {
        return new EngineMinutesReview(engine, transaction, new LockedSteps(database), new ReviewHistory(engine));
    }

    @Bean
    WorkTasks workTasks(ProcessEngine engine, EngineTransaction transaction, ApplicationEventPublisher events) {
        return new EngineWorkTasks(engine, transaction, events);
    }

    @Bean
    Incidents incidents(
            ProcessEngine engine, EngineTransaction transaction, SpringProcessEngineConfiguration configuration) {
        return new EngineIncidents(engine, transaction, configuration.getJobExecutor()::jobWasAdded);
    }

    @Bean
    ProcessDiagrams processDiagrams(ProcessEngine engine, EngineTransaction transaction, MessageSource messages) {
        return new EngineDiagrams(
                transaction, new ReviewHistory(engine), new CaseHistory(engine, IssueModel.PROCESS), messages);
    }

    /** Tables are tried out on an engine of their own, made when the first is examined. */
    @Bean
    WorkflowModels workflowModels(
            ProcessEngine engine,
            EngineTransaction transaction,
            ReviewDelegates delegates,
            JdbcOperations database,
            MessageSource messages) {
        ModelVersions versions = new ModelVersions(engine);
        return new EngineModels(
                engine,
                transaction,
                new ModelExamination(
                        delegates.byName().keySet(),
                        SingletonSupplier.of(() -> DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
                                .buildEngine()),
                        messages),
                versions,
                new CaseMigration(engine, versions, new StandingCases(database)),
                messages);
    }

    /** The delegates by the names the model uses; one bean, so that no name of theirs meets one of the application's. */
    record ReviewDelegates(Map<String, JavaDelegate> byName) {}
}
