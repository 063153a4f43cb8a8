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

/**
 * Lays like issues, what makes them so, and what was answered to them: beside the step of whoever classifies or answers,
 * and those of before on every other sheet.
 */
@Component
class AlikePanel {

    private final AlikeIssues alike;
    private final Courses courses;

    AlikePanel(AlikeIssues alike, Courses courses) {
        this.alike = alike;
        this.courses = courses;
    }

    void lay(ModelAndView page, Issue issue, Actor actor) {
        lay(page, alike.of(issue, actor));
    }

    void layEarlier(ModelAndView page, Issue issue, Actor actor) {
        lay(page.addObject("earlier", true), alike.before(issue, actor));
    }

    void lay(ModelAndView page, List<AlikeIssues.Alike> found) {
        Map<UUID, GivenAnswer> answers = new LinkedHashMap<>();
        found.forEach(one -> courses.answers(one.issue().id()).stream()
                .findFirst()
                .ifPresent(answer -> answers.put(one.issue().id(), answer)));
        page.addObject("alike", found).addObject("alikeAnswers", answers);
    }
}
