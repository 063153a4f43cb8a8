package org.bienban.app.register.web;

import jakarta.servlet.http.HttpServletRequest;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PageAddition;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.register.IssueRegister;
import org.bienban.app.register.RegisterFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lays the issues that wait for a person over their task list, which knows of minutes only: an officer of an answering
 * body has no other work there. To whoever writes for a cell it says which answers the cell has not opened.
 */
@Component
class IssuesBesideTasks extends PageAddition {

    private static final int SHOWN = 3;

    private final IssueRegister register;
    private final Courses courses;

    IssuesBesideTasks(CurrentActor current, IssueRegister register, Courses courses) {
        super(current, "/tasks");
        this.register = register;
        this.courses = courses;
    }

    @Override
    protected void add(Actor actor, HttpServletRequest request, ModelAndView page) {
        if ("inbox/list".equals(page.getViewName())) {
            RegisterFilter mine = RegisterFilter.of(RegisterFilter.View.MINE);
            page.addObject("issuesWaiting", register.page(mine, actor, "", SHOWN))
                    .addObject("answersUnopened", courses.unopened(actor));
        }
    }
}
