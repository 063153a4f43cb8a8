package org.bienban.app.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lays the results of the rounds and the published checklist beside minutes being read, for those who may see the review.
 * The template {@code review/_result} shows them.
 */
@Component
class ResultBesideMinutes implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentActor current;
    private final Reviews reviews;
    private final ChecklistViews checklists;

    ResultBesideMinutes(CurrentActor current, Reviews reviews, ChecklistViews checklists) {
        this.current = current;
        this.reviews = reviews;
        this.checklists = checklists;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/minutes/{id}");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && "minutes/read".equals(page.getViewName())) {
            current.find()
                    .ifPresent(actor -> RemarksBesideDraft.minutesId(request).ifPresent(id -> add(actor, id, page)));
        }
    }

    private void add(Actor actor, UUID minutesId, ModelAndView page) {
        if (reviews.isVisible(actor, minutesId)) {
            ReviewOf review = reviews.of(actor, minutesId, null);
            page.addObject(
                    "decidedRounds",
                    review.rounds().stream()
                            .filter(round -> round.result() != null)
                            .toList());
            page.addObject(
                    "checklist",
                    checklists
                            .of(actor, review)
                            .filter(view -> view.sheet().published())
                            .orElse(null));
        }
    }
}
