package org.bienban.workflows.engine;

import java.util.HashMap;
import java.util.Map;
import org.bienban.workflows.IssueDeadlines;
import org.bienban.workflows.IssueEscalationProcess;
import org.bienban.workflows.IssueLevels;
import org.bienban.workflows.IssueNotices;
import org.bienban.workflows.IssueRouting;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** The beans of the way of issues. Its three ports are asked for when first needed. */
@Configuration(proxyBeanMethods = false)
class IssueConfiguration {

    @Bean
    IssueDelegates issueDelegates(
            ObjectProvider<IssueDeadlines> deadlines,
            ObjectProvider<IssueLevels> levels,
            ObjectProvider<IssueNotices> notices,
            ApplicationEventPublisher events) {
        IssuePlanDelegates plans = new IssuePlanDelegates(deadlines, levels);
        Map<String, JavaDelegate> byName = new HashMap<>(plans.byName());
        byName.putAll(new IssueMoveDelegates(levels, notices, events).byName());
        byName.putAll(new IssueNoticeDelegates(notices, plans).byName());
        return new IssueDelegates(byName);
    }

    @Bean
    IssueEscalationProcess issueEscalationProcess(
            ProcessEngine engine,
            JdbcOperations database,
            EngineTransaction transaction,
            ObjectProvider<IssueLevels> levels) {
        return new EngineIssueEscalation(
                new OpenIssues(engine, new LockedSteps(database)), transaction, new IssueHistory(engine), levels);
    }

    @Bean
    IssueRouting issueRouting(ProcessEngine engine, EngineTransaction transaction) {
        return new EngineIssueRouting(engine, transaction);
    }

    /** The delegates by the names the model uses; apart from those of the review, whose models may be uploaded. */
    record IssueDelegates(Map<String, JavaDelegate> byName) {}
}
