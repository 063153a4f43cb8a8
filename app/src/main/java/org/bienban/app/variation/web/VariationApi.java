package org.bienban.app.variation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.rules.ReviewVariation;
import org.bienban.app.variation.Variations;
import org.bienban.app.variation.web.RouteSteps.RouteStep;
import org.bienban.workflows.ReviewRoute;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ways of review over REST. */
@RestController
@RequestMapping("/api/v1/wards/{wardId}/workflow")
class VariationApi {

    private final CurrentActor current;
    private final Variations variations;

    VariationApi(CurrentActor current, Variations variations) {
        this.current = current;
        this.variations = variations;
    }

    /** The way a review that starts today goes, its steps, and what was laid down before. */
    @GetMapping
    VariationJson show(@PathVariable UUID wardId) {
        Actor actor = current.require();
        ReviewRoute route = variations.route(actor, wardId, actor.on());
        return new VariationJson(route, RouteSteps.of(route), variations.history(actor, wardId));
    }

    /** Lays down the way from a day on. */
    @PutMapping
    VariationJson set(@PathVariable UUID wardId, @RequestBody VariationForm form) {
        Actor actor = current.require();
        variations.requireSetter(actor, wardId);
        LocalDate from = form.day();
        variations.set(actor, wardId, form.route(), from);
        return show(wardId);
    }

    /** A way of review over REST. */
    record VariationJson(ReviewRoute route, List<RouteStep> steps, List<ReviewVariation> history) {}
}
