package org.bienban.app.issue.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.annex.AnswerHouseholds;
import org.bienban.app.issue.course.Classifying;
import org.bienban.app.issue.course.CourseChanges;
import org.bienban.app.issue.course.CourseSteps;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.issue.course.Telling;
import org.bienban.app.issue.course.TellingByHand;
import org.bienban.app.issue.paper.AnsweringWhole;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The way of an issue for programs: where it stands, what was answered, and the steps. */
@RestController
@RequestMapping("/api/v1/issues/{id}")
class CourseApi {

    private final CurrentActor current;
    private final Issues issues;
    private final Courses courses;
    private final CourseSteps steps;
    private final Classifying classifying;
    private final AnsweringWhole answering;
    private final CourseChanges changes;
    private final TellingByHand telling;

    CourseApi(
            CurrentActor current,
            Issues issues,
            Courses courses,
            CourseSteps steps,
            Classifying classifying,
            AnsweringWhole answering,
            CourseChanges changes,
            TellingByHand telling) {
        this.current = current;
        this.issues = issues;
        this.courses = courses;
        this.steps = steps;
        this.classifying = classifying;
        this.answering = answering;
        this.changes = changes;
        this.telling = telling;
    }

    /**
     * An answer and to whom it is told.
     *
     * @param tellings one for each cell that raised the matter, or the reader's own
     */
    record Answered(GivenAnswer answer, List<Telling> tellings) {}

    /** Where the issue stands, or the one it is followed in; what was answered, newest first. */
    record Course(@Nullable IssueCourse course, List<Answered> answers) {}

    /** The id of an answer given. */
    record Given(UUID id) {}

    @GetMapping("/course")
    Course course(@PathVariable UUID id) {
        Issue issue = issues.visible(id, current.require());
        return new Course(
                courses.of(issue).orElse(null),
                courses.answered(issue).entrySet().stream()
                        .map(entry -> new Answered(entry.getKey(), entry.getValue()))
                        .toList());
    }

    @PostMapping("/register")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void register(@PathVariable UUID id, @RequestBody CourseForm form) {
        steps.register(actor(), id, CourseForm.text(form.note()));
    }

    @PostMapping("/classify")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void classify(@PathVariable UUID id, @RequestBody CourseForm form) {
        classifying.classify(actor(), id, form.way(CourseForm.text(form.way())));
    }

    @PostMapping("/supplement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supplement(@PathVariable UUID id, @RequestBody CourseForm form) {
        steps.supplement(actor(), id, CourseForm.text(form.text()));
    }

    @PostMapping(path = "/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Given answer(@PathVariable UUID id, @RequestBody CourseForm form) {
        return new Given(answering.answer(actor(), id, form.answer(), List.of(), Set.of()));
    }

    /** The same with papers, as a form. */
    @PostMapping(path = "/answers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Given answer(
            @PathVariable UUID id,
            @ModelAttribute CourseForm form,
            @RequestParam(name = AnsweringWhole.FIELD, required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = AnswerHouseholds.FIELD, defaultValue = "") Set<UUID> households) {
        return new Given(answering.answer(actor(), id, form.answer(), AttachedFiles.of(files), households));
    }

    @PostMapping("/progress")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void progress(@PathVariable UUID id, @RequestBody CourseForm form) {
        steps.progress(actor(), id, CourseForm.text(form.progress()));
    }

    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(@PathVariable UUID id, @RequestBody CourseForm form) {
        changes.recall(actor(), id, CourseForm.text(form.recallReason()));
    }

    @PostMapping("/reassign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reassign(@PathVariable UUID id, @RequestBody CourseForm form) {
        changes.reassign(actor(), id, CourseForm.id(form.person(), "person"), CourseForm.text(form.reassignReason()));
    }

    @PostMapping("/answers/{answer}/told")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void told(@PathVariable UUID id, @PathVariable UUID answer, @RequestBody CourseForm form) {
        telling.tell(
                actor(),
                answer,
                id,
                CourseForm.id(form.minutes(), "minutes"),
                CourseForm.choice(Telling.Outcome.class, CourseForm.text(form.outcome()), "outcome"),
                CourseForm.text(form.said()));
    }

    private Actor actor() {
        return current.require();
    }
}
