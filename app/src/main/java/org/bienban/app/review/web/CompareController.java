package org.bienban.app.review.web;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PersonalDataRead;
import org.bienban.app.review.ComparedVersions;
import org.bienban.app.review.Comparing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which two versions are compared. */
@Controller
class CompareController {

    private final CurrentActor current;
    private final Comparing comparing;
    private final ReviewPages pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompareController(
            CurrentActor current,
            Comparing comparing,
            ReviewPages pages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.comparing = comparing;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    /** Shows what differs; with {@code view=side} the older version beside the newer. */
    @GetMapping("/minutes/{minutesId}/compare")
    ModelAndView compare(
            @PathVariable UUID minutesId,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(defaultValue = "") String view) {
        Actor actor = current.require();
        ComparedVersions compared = comparing.compare(actor, minutesId, from, to, part);
        events.publishEvent(
                new PersonalDataRead(actor.personId(), "minutes", minutesId, "compare", Instant.now(clock)));
        return new ModelAndView("review/compare")
                .addObject("compared", compared)
                .addObject("diff", DiffView.of(compared.comparison(), pages.remarks(compared.review())))
                .addObject("side", view.equals("side"));
    }
}
