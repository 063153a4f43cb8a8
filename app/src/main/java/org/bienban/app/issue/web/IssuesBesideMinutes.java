package org.bienban.app.issue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Issues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lays what became of the issues beside the minutes that raised them: the page of the minutes knows nothing of issues, so
 * its model is added to from here. The template {@code issue/_panel} shows it.
 */
@Component
class IssuesBesideMinutes implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentActor current;
    private final Issues issues;

    IssuesBesideMinutes(CurrentActor current, Issues issues) {
        this.current = current;
        this.issues = issues;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/minutes/{id}");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("id") instanceof String id) {
            current.find().ifPresent(actor -> lay(UUID.fromString(id), actor, page));
        }
    }

    private void lay(UUID minutesId, Actor actor, ModelAndView page) {
        page.addObject(
                "issuesRaised",
                new LinkedHashSet<>(issues.raisedIn(minutesId, actor).values()));
    }
}
