package org.bienban.app.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.SuggestedWordings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lays the published remarks beside the draft of minutes being corrected: the page of the draft belongs to the minutes,
 * which know nothing of reviews, so its model is added to from here. The template {@code review/_beside} shows them.
 */
@Component
class RemarksBesideDraft implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentActor current;
    private final Reviews reviews;
    private final ReviewPages pages;
    private final SuggestedWordings wordings;

    RemarksBesideDraft(CurrentActor current, Reviews reviews, ReviewPages pages, SuggestedWordings wordings) {
        this.current = current;
        this.reviews = reviews;
        this.pages = pages;
        this.wordings = wordings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/minutes/{id}/draft");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            current.find().ifPresent(actor -> minutesId(request).ifPresent(id -> add(actor, id, page)));
        }
    }

    private void add(Actor actor, UUID minutesId, ModelAndView page) {
        if (!reviews.isVisible(actor, minutesId)) {
            return;
        }
        ReviewOf review = reviews.of(actor, minutesId, null);
        List<RemarkView> remarks = pages.remarks(review);
        page.addObject("wordings", wordings.steps(actor, review));
        page.addObject("remarks", remarks);
        page.addObject("remarksBase", "/minutes/" + minutesId);
        page.addObject(
                "remarksByBlock",
                remarks.stream()
                        .collect(Collectors.groupingBy(
                                RemarksBesideDraft::block, LinkedHashMap::new, Collectors.toList())));
    }

    private static String block(RemarkView view) {
        SpotView first = view.spots().getFirst();
        return (first.now() == null ? first.origin() : first.now()).blockId();
    }

    /** The minutes the page is about, from its address. */
    static Optional<UUID> minutesId(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(variables.get("id"))
                    .map(Object::toString)
                    .map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
