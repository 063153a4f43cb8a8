package org.bienban.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.MigrationPreview;
import org.bienban.workflows.MigrationProgress;
import org.bienban.workflows.MinutesReviewProcess;
import org.bienban.workflows.ModelReport;
import org.bienban.workflows.ModelVersion;
import org.bienban.workflows.ModelVersion.ModelKind;
import org.bienban.workflows.ReviewCase;
import org.bienban.workflows.ReviewProgress.Step;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.TaskOpened;
import org.bienban.workflows.WorkTasks;
import org.bienban.workflows.WorkflowModels;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A new version while cases run, on a database of its own: what is deployed here is nobody else's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelDeploymentIT {

    private static final UUID ADMINISTRATOR = UUID.randomUUID();
    private static final String OURS = ModelExaminationTests.read(ReviewModel.RESOURCE);

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(Stage.Beans.class);
    private final WorkflowModels models = context.getBean(WorkflowModels.class);
    private final MinutesReviewProcess process = context.getBean(MinutesReviewProcess.class);
    private final UUID person = UUID.randomUUID();
    private String number = "";

    @BeforeEach
    void differently() {
        number = " " + System.nanoTime();
    }

    @AfterAll
    void close() {
        context.close();
    }

    @Test
    void oldCasesFinishOnTheirVersionAndNewOnesUseTheNew() {
        UUID old = start(ReviewRoute.simple(AppPorts.LIMITS));
        ModelVersion before = newest(ModelKind.BPMN);
        String oldName = stepName(old);

        ModelReport report = deploy(changed());

        assertThat(report.findings()).isEmpty();
        assertThat(report.deployedVersion()).isEqualTo(before.version() + 1);
        ModelVersion after = newest(ModelKind.BPMN);
        assertThat(after.deployedBy()).isEqualTo(ADMINISTRATOR);
        assertThat(after.running()).isZero();
        UUID young = start(ReviewRoute.simple(AppPorts.LIMITS));
        assertThat(stepName(old)).isEqualTo(oldName).doesNotContain(number);
        assertThat(stepName(young)).isEqualTo("Kiểm tra biên bản" + number);
        assertThat(process.approve(old, person)).isTrue();
        assertThat(process.approve(young, person)).isTrue();
        assertThat(newest(ModelKind.BPMN).running()).isEqualTo(1);
    }

    @Test
    void refusesAndKeepsTheNewestVersionAsItWas() {
        ModelVersion before = newest(ModelKind.BPMN);

        ModelReport report = deploy(OURS.replace("${publishMinutes}", "${dropTables}"));

        assertThat(report.isDeployable()).isFalse();
        assertThat(report.deployedVersion()).isNull();
        assertThat(newest(ModelKind.BPMN)).isEqualTo(before);
    }

    @Test
    void aStartOfTheProgramDoesNotUndoWhatWasDeployed() {
        deploy(changed());
        ModelVersion deployed = newest(ModelKind.BPMN);

        Models.deploy(context.getBean(ProcessEngine.class).getRepositoryService());

        assertThat(newest(ModelKind.BPMN).id()).isEqualTo(deployed.id());
    }

    @Test
    void casesOfTheVersionWithoutASecondEscalationGoOnAndCanBeMoved() {
        RepositoryService repository = context.getBean(ProcessEngine.class).getRepositoryService();
        repository
                .createDeployment()
                .name("bienban")
                .addString(
                        ReviewModel.RESOURCE,
                        ModelExaminationTests.read("processes/minutes-review-one-escalation.bpmn"))
                .deploy();
        ReviewRoute route = new ReviewRoute(true, List.of(), Group.SUPERVISOR, List.of(Group.LEADER), AppPorts.LIMITS);
        UUID stays = start(route);
        UUID moved = start(route);
        ModelVersion old = newest(ModelKind.BPMN);
        Models.deploy(repository);
        assertThat(newest(ModelKind.BPMN).version()).isEqualTo(old.version() + 1);
        UUID young = start(route);

        assertThat(timersOf(stays)).containsExactlyInAnyOrder("timer_formReminder", "timer_formDue");
        assertThat(timersOf(young))
                .containsExactlyInAnyOrder("timer_formReminder", "timer_formDue", "timer_formEscalation");
        runTimer(stays, "timer_formDue");
        assertThat(groups(stays)).as("as it was agreed when the case began").contains("standing");

        models.migrate(old.id());
        runJobs();
        assertThat(timersOf(moved)).contains("timer_formEscalation");
        runTimer(moved, "timer_formDue");
        assertThat(groups(moved)).containsExactly("office");
        for (UUID minutes : List.of(stays, moved, young)) {
            process.approve(minutes, person);
            process.approve(minutes, person);
            assertThat(timersOf(minutes)).contains("timer_validationEscalation");
            assertThat(process.approve(minutes, UUID.randomUUID())).isTrue();
        }
    }

    @Test
    void movesCasesWithAPreviewAndLosesNone() {
        UUID inspected = start(ReviewRoute.simple(AppPorts.LIMITS));
        UUID returned = start(ReviewRoute.simple(AppPorts.LIMITS));
        process.returnForRevision(returned, person, null);
        UUID levels = start(new ReviewRoute(
                false, List.of(), Group.SUPERVISOR, List.of(Group.OFFICE, Group.LEADER), AppPorts.LIMITS));
        process.approve(levels, person);
        UUID split = start(new ReviewRoute(
                false,
                List.of(
                        new ReviewRoute.Part(Group.SUPERVISOR, java.util.Set.of("CONTENT")),
                        new ReviewRoute.Part(Group.OFFICE, java.util.Set.of("PROCEDURE"))),
                Group.STANDING,
                List.of(),
                AppPorts.LIMITS));
        ModelVersion from = newest(ModelKind.BPMN);
        deploy(changed());

        MigrationPreview preview = models.preview(from.id());
        assertThat(preview.movable()).isEqualTo(from.running() == 0 ? 4 : preview.movable());
        assertThat(preview.blocked()).isEmpty();
        assertThat(preview.steps())
                .extracting(MigrationPreview.StepMapping::element)
                .contains(ReviewModel.INSPECT, ReviewModel.REVISE, ReviewModel.VALIDATE, ReviewModel.INSPECT_PART);
        List<TaskOpened> tasksBefore = openTasks(List.of(inspected, returned, levels, split));
        UUID run = models.migrate(from.id()).orElseThrow();
        assertThat(models.progress(run))
                .get()
                .extracting(MigrationProgress::failed)
                .isEqualTo(0);
        runJobs();

        assertThat(models.progress(run)).isEmpty();
        assertThat(version(from.id()).running()).isZero();
        assertThat(openTasks(List.of(inspected, returned, levels, split))).isEqualTo(tasksBefore);
        assertThat(stepName(inspected)).isEqualTo("Kiểm tra biên bản" + number);
        assertThat(process.approve(inspected, person)).isTrue();
        process.resubmit(returned, person, null);
        assertThat(process.approve(levels, UUID.randomUUID())).isFalse();
        assertThat(process.approve(levels, UUID.randomUUID())).isTrue();
        process.finishPart(split, 1, person);
        process.finishPart(split, 2, UUID.randomUUID());
        assertThat(process.approve(split, UUID.randomUUID())).isTrue();
    }

    @Test
    void aTableDeployedChangesTheRoundsOfNewReviewsOnly() {
        ReviewRoute formFirst = new ReviewRoute(true, List.of(), Group.SUPERVISOR, List.of(), AppPorts.LIMITS);
        UUID old = start(formFirst);
        String table = ModelExaminationTests.read(ReviewModel.ROUTING_RESOURCE)
                .replace(
                        "<outputEntry id=\"otherwise_checkForm\"><text>false",
                        "<outputEntry id=\"otherwise_checkForm\"><text>officeFirst");

        assertThat(deploy(table).findings()).isEmpty();
        UUID young = start(formFirst);

        for (UUID minutes : List.of(old, young)) {
            process.approve(minutes, person);
            process.returnForRevision(minutes, person, null);
            process.resubmit(minutes, person, null);
        }
        assertThat(openTasks(List.of(old))).extracting(TaskOpened::kind).containsExactly(TaskKind.INSPECT);
        assertThat(openTasks(List.of(young))).extracting(TaskOpened::kind).containsExactly(TaskKind.CHECK_FORM);
    }

    private UUID start(ReviewRoute route) {
        UUID minutes = UUID.randomUUID();
        process.start(new ReviewCase(minutes, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), route));
        return minutes;
    }

    private String changed() {
        return OURS.replace(
                "id=\"userTask_inspect\" name=\"Kiểm tra biên bản\"",
                "id=\"userTask_inspect\" name=\"Kiểm tra biên bản" + number + "\"");
    }

    private ModelReport deploy(String file) {
        return models.deploy(file.getBytes(StandardCharsets.UTF_8), ADMINISTRATOR, TemplatesFolder.VIETNAMESE);
    }

    private ModelVersion newest(ModelKind kind) {
        return models.versions().stream()
                .filter(version -> version.kind() == kind && version.newest())
                .findFirst()
                .orElseThrow();
    }

    private ModelVersion version(String id) {
        return models.versions().stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String stepName(UUID minutes) {
        return process.progressOf(minutes).orElseThrow().steps().stream()
                .filter(step -> step.elementId().equals(ReviewModel.INSPECT))
                .map(Step::name)
                .findFirst()
                .orElseThrow();
    }

    private List<TaskOpened> openTasks(List<UUID> minutes) {
        return context.getBean(WorkTasks.class).openTasks(null, 100_000).stream()
                .filter(task -> minutes.contains(task.minutesId()))
                .toList();
    }

    private List<String> timersOf(UUID minutes) {
        return jobs(minutes).stream()
                .map(job -> management()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId())
                .toList();
    }

    private void runTimer(UUID minutes, String timer) {
        Job job = management()
                .createJobQuery()
                .processInstanceId(jobs(minutes).getFirst().getProcessInstanceId())
                .activityId(timer)
                .singleResult();
        management().executeJob(job.getId());
    }

    private List<Job> jobs(UUID minutes) {
        String instance = context.getBean(ProcessEngine.class)
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(minutes.toString())
                .singleResult()
                .getId();
        return management().createJobQuery().processInstanceId(instance).list();
    }

    private List<String> groups(UUID minutes) {
        return openTasks(List.of(minutes)).getFirst().groups().stream()
                .map(CandidateGroup::kind)
                .toList();
    }

    private ManagementService management() {
        return context.getBean(ProcessEngine.class).getManagementService();
    }

    /** The batch's own jobs, as the executor would run them: seed, cases, monitor. */
    private void runJobs() {
        ManagementService management = management();
        for (int i = 0; i < 20; i++) {
            List<Job> jobs = management.createJobQuery().list().stream()
                    .filter(job -> job.getProcessInstanceId() == null)
                    .toList();
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }
}
