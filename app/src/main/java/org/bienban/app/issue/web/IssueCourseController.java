package org.bienban.app.issue.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.Issues;
import org.bienban.workflows.ProcessDiagrams;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The way of an issue as a picture. */
@Controller
class IssueCourseController {

    private final CurrentActor current;
    private final Issues issues;
    private final CourseShowing showing;
    private final ProcessDiagrams diagrams;

    IssueCourseController(CurrentActor current, Issues issues, CourseShowing showing, ProcessDiagrams diagrams) {
        this.current = current;
        this.issues = issues;
        this.showing = showing;
        this.diagrams = diagrams;
    }

    @GetMapping("/issues/{id}/course")
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        Issue issue = issues.visible(id, current.require());
        UUID followed = issue.mergedInto();
        return new ModelAndView("issue/course")
                .addObject("issue", issue)
                .addObject("standing", showing.of(issue, current.require()).orElse(null))
                .addObject(
                        "diagram",
                        diagrams.ofIssue(followed == null ? id : followed, locale)
                                .orElse(null));
    }
}
