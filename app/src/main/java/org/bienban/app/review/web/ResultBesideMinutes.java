package org.bienban.app.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PageAddition;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lays the results of the rounds and the published checklist beside minutes being read, for those who may see the review.
 * The template {@code review/_result} shows them.
 */
@Component
class ResultBesideMinutes extends PageAddition {

    private final Reviews reviews;
    private final ChecklistViews checklists;

    ResultBesideMinutes(CurrentActor current, Reviews reviews, ChecklistViews checklists) {
        super(current, "/minutes/{id}");
        this.reviews = reviews;
        this.checklists = checklists;
    }

    @Override
    protected void add(Actor actor, HttpServletRequest request, ModelAndView page) {
        if ("minutes/read".equals(page.getViewName())) {
            idIn(request, "id").ifPresent(id -> add(actor, id, page));
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
