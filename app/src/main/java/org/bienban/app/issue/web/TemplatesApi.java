package org.bienban.app.issue.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.IssueCourse;
import org.bienban.app.issue.wording.AnswerTemplate;
import org.bienban.app.issue.wording.AnswerTemplates;
import org.bienban.app.issue.wording.OfferedTexts;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Texts answers begin with, for programs. */
@RestController
@RequestMapping("/api/v1")
class TemplatesApi {

    private final CurrentActor current;
    private final AnswerTemplates templates;
    private final OfferedTexts offered;
    private final Issues issues;
    private final Courses courses;

    TemplatesApi(
            CurrentActor current, AnswerTemplates templates, OfferedTexts offered, Issues issues, Courses courses) {
        this.current = current;
        this.templates = templates;
        this.offered = offered;
        this.issues = issues;
        this.courses = courses;
    }

    /** Whether it is put away. */
    record Archiving(boolean archived) {}

    @GetMapping("/answer-templates")
    List<AnswerTemplate> all() {
        return templates.all(current.require());
    }

    @PostMapping("/answer-templates")
    @ResponseStatus(HttpStatus.CREATED)
    void add(@RequestBody TemplateForm form) {
        templates.add(current.require(), form.unitId(), form.read());
    }

    @PutMapping("/answer-templates/{templateId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID templateId, @RequestBody TemplateForm form) {
        templates.change(current.require(), templateId, form.read());
    }

    @PostMapping("/answer-templates/{templateId}/archive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void archive(@PathVariable UUID templateId, @RequestBody Archiving archiving) {
        templates.archive(current.require(), templateId, archiving.archived());
    }

    /** Those offered for an issue, with everything filled in from its sheet; for whoever answers for a unit. */
    @GetMapping("/issues/{id}/answer-templates")
    List<AnswerTemplate> offered(@PathVariable UUID id) {
        Actor actor = current.require();
        Issue issue = issues.visible(id, actor);
        if (templates.units(actor).isEmpty()) {
            throw new ForbiddenException("answer issue " + issue.code());
        }
        IssueCourse course = courses.of(issue).orElseThrow(() -> new NotFoundException("way of issue", id));
        return offered.of(actor, issue).stream()
                .map(template -> offered.filled(actor, issue, course, template.id()))
                .toList();
    }
}
