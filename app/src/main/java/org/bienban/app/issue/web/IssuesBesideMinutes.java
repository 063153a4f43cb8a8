package org.bienban.app.issue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PageAddition;
import org.bienban.app.issue.Issues;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lays what became of the issues beside the minutes that raised them: the page of the minutes knows nothing of issues, so
 * its model is added to from here. The template {@code issue/_panel} shows it.
 */
@Component
class IssuesBesideMinutes extends PageAddition {

    private final Issues issues;

    IssuesBesideMinutes(CurrentActor current, Issues issues) {
        super(current, "/minutes/{id}");
        this.issues = issues;
    }

    @Override
    protected void add(Actor actor, HttpServletRequest request, ModelAndView page) {
        idIn(request, "id")
                .ifPresent(id -> page.addObject(
                        "issuesRaised",
                        new LinkedHashSet<>(issues.raisedIn(id, actor).values())));
    }
}
