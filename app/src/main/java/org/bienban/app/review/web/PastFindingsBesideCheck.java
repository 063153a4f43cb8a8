package org.bienban.app.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.review.PastFindings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds what inspectors found in the months before to the page on which a draft is checked: it belongs to the minutes,
 * which know nothing of reviews. The template {@code review/_past} shows it.
 */
@Component
class PastFindingsBesideCheck implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentActor current;
    private final PastFindings findings;

    PastFindingsBesideCheck(CurrentActor current, PastFindings findings) {
        this.current = current;
        this.findings = findings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/minutes/{id}/check", "/minutes/{id}/send");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && "minutes/check".equals(page.getViewName())) {
            current.find()
                    .ifPresent(actor -> RemarksBesideDraft.minutesId(request)
                            .ifPresent(id -> page.addObject("pastFindings", findings.before(actor, id))));
        }
    }
}
