package org.bienban.app.review.web;

import jakarta.servlet.http.HttpServletRequest;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PageAddition;
import org.bienban.app.review.PastFindings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Adds what inspectors found in the months before to the page on which a draft is checked: it belongs to the minutes,
 * which know nothing of reviews. The template {@code review/_past} shows it.
 */
@Component
class PastFindingsBesideCheck extends PageAddition {

    private final PastFindings findings;

    PastFindingsBesideCheck(CurrentActor current, PastFindings findings) {
        super(current, "/minutes/{id}/check", "/minutes/{id}/send");
        this.findings = findings;
    }

    @Override
    protected void add(Actor actor, HttpServletRequest request, ModelAndView page) {
        if ("minutes/check".equals(page.getViewName())) {
            idIn(request, "id").ifPresent(id -> page.addObject("pastFindings", findings.before(actor, id)));
        }
    }
}
