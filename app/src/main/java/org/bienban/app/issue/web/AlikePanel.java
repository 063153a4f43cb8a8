package org.bienban.app.issue.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.AlikeIssues;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.issue.course.GivenAnswer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays like issues, and what was answered to them, beside the step of whoever classifies or answers. */
@Component
class AlikePanel {

    private final AlikeIssues alike;
    private final Courses courses;

    AlikePanel(AlikeIssues alike, Courses courses) {
        this.alike = alike;
        this.courses = courses;
    }

    void lay(ModelAndView page, Issue issue, Actor actor) {
        List<AlikeIssues.Alike> found = alike.of(issue, actor);
        Map<UUID, GivenAnswer> answers = new LinkedHashMap<>();
        found.forEach(one -> courses.answers(one.issue().id()).stream()
                .findFirst()
                .ifPresent(answer -> answers.put(one.issue().id(), answer)));
        page.addObject("alike", found).addObject("alikeAnswers", answers);
    }
}
