package org.bienban.app.variation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.People;
import org.bienban.app.rules.ReviewVariation;
import org.bienban.app.variation.Variations;
import org.bienban.app.variation.web.RouteSteps.RouteStep;
import org.bienban.templates.page.Choice;
import org.bienban.workflows.ProcessDiagrams;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of the ways of review together. */
@Component
class VariationPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Variations variations;
    private final ProcessDiagrams diagrams;
    private final People people;
    private final MessageSource messages;

    VariationPages(Variations variations, ProcessDiagrams diagrams, People people, MessageSource messages) {
        this.variations = variations;
        this.diagrams = diagrams;
        this.people = people;
        this.messages = messages;
    }

    /**
     * What was laid down once.
     *
     * @param state {@code NOW}, {@code LATER}, {@code PAST} or {@code WITHDRAWN}
     */
    public record Entry(ReviewVariation variation, List<RouteStep> steps, String by, String state) {

        /** Copies the steps. */
        public Entry {
            steps = List.copyOf(steps);
        }
    }

    ModelAndView page(
            Actor actor, UUID wardId, VariationForm form, ReviewRoute previewed, Map<String, String> problems) {
        List<ReviewVariation> history = variations.history(actor, wardId);
        Map<UUID, String> names = people.names(
                history.stream().map(ReviewVariation::setBy).distinct().toList());
        return new ModelAndView("variation/show")
                .addObject("ward", variations.ward(actor, wardId))
                .addObject("wards", variations.wards(actor))
                .addObject("settings", form)
                .addObject("maySet", variations.maySet(actor, wardId))
                .addObject("steps", RouteSteps.of(previewed))
                .addObject("limits", previewed.limits())
                .addObject("staffing", variations.staffing(actor, wardId, previewed))
                .addObject("heads", VariationForm.HEADS)
                .addObject("groups", groups())
                .addObject("levels", List.of(Group.OFFICE, Group.STANDING, Group.LEADER))
                .addObject("problems", problems)
                .addObject("diagram", diagrams.ofMinutesReview(LocaleContextHolder.getLocale()))
                .addObject(
                        "entries",
                        history.stream()
                                .map(one -> new Entry(
                                        one,
                                        RouteSteps.of(one.route()),
                                        names.getOrDefault(one.setBy(), ""),
                                        state(one, actor.on())))
                                .toList());
    }

    String text(String message, Object... arguments) {
        return messages.getMessage(message, arguments, LocaleContextHolder.getLocale());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private List<Choice> groups() {
        return Arrays.stream(Group.values())
                .map(group -> new Choice(group.name(), text("variation.group." + group)))
                .toList();
    }

    private static String state(ReviewVariation one, LocalDate today) {
        if (one.withdrawnAt() != null) {
            return "WITHDRAWN";
        }
        if (one.holdsOn(today)) {
            return "NOW";
        }
        return one.validFrom().isAfter(today) ? "LATER" : "PAST";
    }
}
