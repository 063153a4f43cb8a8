package org.bienban.app.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.course.Courses;
import org.bienban.app.register.IssueRegister;
import org.bienban.app.register.RegisterFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lays the issues that wait for a person over their task list, which knows of minutes only: an officer of an answering
 * body has no other work there. To whoever writes for a cell it says which answers the cell has not opened.
 */
@Component
class IssuesBesideTasks implements HandlerInterceptor, WebMvcConfigurer {

    private static final int SHOWN = 3;

    private final CurrentActor current;
    private final IssueRegister register;
    private final Courses courses;

    IssuesBesideTasks(CurrentActor current, IssueRegister register, Courses courses) {
        this.current = current;
        this.register = register;
        this.courses = courses;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/tasks");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !"inbox/list".equals(page.getViewName())) {
            return;
        }
        RegisterFilter mine = RegisterFilter.of(RegisterFilter.View.MINE);
        current.find()
                .ifPresent(actor -> page.addObject("issuesWaiting", register.page(mine, actor, "", SHOWN))
                        .addObject("answersUnopened", courses.unopened(actor)));
    }
}
