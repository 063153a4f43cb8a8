package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bienban.workflows.MinutesReviewProcess;
import org.bienban.workflows.ReviewCase;
import org.bienban.workflows.ReviewProgress;
import org.bienban.workflows.ReviewProgress.Step;
import org.bienban.workflows.ReviewProgress.StepState;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.TaskOpened;
import org.bienban.workflows.WorkTasks;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

/** One case under review, with its people, driven by hand. */
final class Review {

    static final String INSPECTION_REMINDER = "timer_inspectionReminder";
    static final String INSPECTION_DUE = "timer_inspectionDue";
    static final String INSPECTION_ESCALATION = "timer_inspectionEscalation";
    static final String REVISION_REMINDER = "timer_revisionReminder";

    final UUID minutesId = UUID.randomUUID();
    final UUID cellId = UUID.randomUUID();
    final UUID wardId = UUID.randomUUID();
    final UUID secretary = UUID.randomUUID();
    final UUID supervisor = UUID.randomUUID();
    final UUID colleague = UUID.randomUUID();
    final MinutesReviewProcess process = Stage.bean(MinutesReviewProcess.class);

    static Review sent() {
        return sent(ReviewRoute.simple(AppPorts.LIMITS));
    }

    static Review sent(ReviewRoute route) {
        Review review = new Review();
        review.send(route);
        return review;
    }

    void send() {
        send(ReviewRoute.simple(AppPorts.LIMITS));
    }

    void send(ReviewRoute route) {
        process.start(new ReviewCase(minutesId, cellId, wardId, secretary, route));
    }

    /** The tasks open now, by kind and ordinal. */
    List<TaskOpened> open() {
        return Stage.bean(WorkTasks.class).openTasks(null, 100_000).stream()
                .filter(task -> task.minutesId().equals(minutesId))
                .sorted(Comparator.comparing(TaskOpened::kind).thenComparing(TaskOpened::ordinal))
                .toList();
    }

    TaskOpened opened(TaskKind kind) {
        List<TaskOpened> all = Stage.bean(RecordedEvents.class).all(TaskOpened.class).stream()
                .filter(event -> event.minutesId().equals(minutesId) && event.kind() == kind)
                .toList();
        assertThat(all).as("opened tasks %s", kind).isNotEmpty();
        return all.getLast();
    }

    ReviewProgress progress() {
        return process.progressOf(minutesId).orElseThrow();
    }

    List<String> steps(StepState state) {
        return progress().steps().stream()
                .filter(step -> step.state() == state)
                .map(Step::elementId)
                .toList();
    }

    /** Runs the one job of this element, whenever it is due; fails loudly if there is none. */
    void runJob(String element) {
        management().executeJob(job(element).getId());
    }

    Job job(String element) {
        Job job = management()
                .createJobQuery()
                .processInstanceId(instanceId())
                .activityId(element)
                .singleResult();
        assertThat(job).as("job of %s", element).isNotNull();
        return job;
    }

    List<String> jobs() {
        return management().createJobQuery().processInstanceId(instanceId()).list().stream()
                .map(job -> Stage.bean(ProcessEngine.class)
                        .getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId())
                .toList();
    }

    private String instanceId() {
        return Stage.bean(ProcessEngine.class)
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(minutesId.toString())
                .singleResult()
                .getId();
    }

    private static ManagementService management() {
        return Stage.bean(ProcessEngine.class).getManagementService();
    }
}
