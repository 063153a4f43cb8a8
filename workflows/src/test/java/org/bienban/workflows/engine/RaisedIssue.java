package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bienban.workflows.IssueAnswer;
import org.bienban.workflows.IssueCase;
import org.bienban.workflows.IssueEscalationProcess;
import org.bienban.workflows.IssueNature;
import org.bienban.workflows.IssueProgress;
import org.bienban.workflows.IssueRoute;
import org.bienban.workflows.IssueTaskOpened;
import org.bienban.workflows.WorkTasks;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

/** One issue on its way through a cell, a ward, a city and a province, driven by hand. */
final class RaisedIssue {

    final UUID issueId = UUID.randomUUID();
    final UUID cell = UUID.randomUUID();
    final UUID ward = UUID.randomUUID();
    final UUID city = UUID.randomUUID();
    final UUID province = UUID.randomUUID();
    final UUID body = UUID.randomUUID();
    final UUID secretary = UUID.randomUUID();
    final UUID officer = UUID.randomUUID();
    final UUID colleague = UUID.randomUUID();
    final IssueEscalationProcess process = Stage.bean(IssueEscalationProcess.class);
    final String category;

    private RaisedIssue(String category) {
        this.category = category;
        IssuePorts units = Stage.bean(IssuePorts.class);
        units.unit(ward, "ward");
        units.unit(city, "city");
        units.unit(province, "province");
        units.hang(ward, city);
        units.hang(city, province);
    }

    /** A matter that the table leaves where it is when it is late. */
    static RaisedIssue ordinary() {
        return raised("infrastructure-lighting");
    }

    /** A matter that the table lets go up when it is late. */
    static RaisedIssue pressing() {
        return raised("land-certificate");
    }

    static RaisedIssue raised(String category) {
        RaisedIssue issue = new RaisedIssue(category);
        issue.raise();
        return issue;
    }

    void raise() {
        process.start(new IssueCase(issueId, cell, ward, category, IssueNature.PROPOSAL, secretary));
    }

    RaisedIssue registered() {
        process.register(issueId, officer);
        return this;
    }

    RaisedIssue classified(IssueRoute route) {
        process.classify(issueId, officer, route);
        return this;
    }

    /** With the body that is to answer. */
    RaisedIssue assigned() {
        return registered().classified(new IssueRoute.Answer(body));
    }

    RaisedIssue answered(IssueAnswer answer) {
        process.answer(issueId, officer, answer);
        return this;
    }

    IssueProgress progress() {
        return process.progressOf(issueId).orElseThrow();
    }

    /** The task open now; there is never more than one. */
    IssueTaskOpened open() {
        List<IssueTaskOpened> tasks = Stage.bean(WorkTasks.class).openIssueTasks(null, 100_000).stream()
                .filter(task -> task.issueId().equals(issueId))
                .toList();
        assertThat(tasks).hasSize(1);
        return tasks.getFirst();
    }

    /** The days a task has; it opens a moment after they were counted. */
    static long days(IssueTaskOpened task) {
        return Duration.between(task.openedAt(), task.due()).plusMinutes(1).toDays();
    }

    List<String> elements() {
        return progress().steps().stream().map(IssueProgress.Step::elementId).toList();
    }

    /** Runs the one job of this element, whenever it is due; fails loudly if there is none. */
    void runJob(String element) {
        Stage.bean(ProcessEngine.class)
                .getManagementService()
                .executeJob(job(element).getId());
    }

    Job job(String element) {
        Job job = Stage.bean(ProcessEngine.class)
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance())
                .activityId(element)
                .singleResult();
        assertThat(job).as("job of %s", element).isNotNull();
        return job;
    }

    String instance() {
        return Stage.bean(ProcessEngine.class)
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(issueId.toString())
                .singleResult()
                .getId();
    }
}
