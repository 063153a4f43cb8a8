package org.bienban.app.issue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.course.GivenAnswer.Kind;
import org.bienban.app.issue.wording.AnswerTemplate;
import org.bienban.app.issue.wording.AnswerTemplates;
import org.bienban.app.issue.wording.Placeholders;
import org.bienban.templates.page.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of the texts answers begin with. */
@Component
class TemplatesPage {

    private final AnswerTemplates templates;
    private final IssuePages pages;
    private final HolderNames names;
    private final MessageSource messages;

    TemplatesPage(AnswerTemplates templates, IssuePages pages, HolderNames names, MessageSource messages) {
        this.templates = templates;
        this.pages = pages;
        this.names = names;
        this.messages = messages;
    }

    /**
     * The page.
     *
     * @param form a text as it was typed
     * @param changed the one it was to change, null if it is a new one
     */
    ModelAndView of(Actor actor, TemplateForm form, @Nullable UUID changed, Locale locale) {
        Map<AnswerTemplate.Owner, List<AnswerTemplate>> all =
                templates.all(actor).stream().collect(Collectors.groupingBy(AnswerTemplate::owner));
        List<UUID> units = templates.units(actor);
        return new ModelAndView("issue/templates")
                .addObject("templates", all)
                .addObject("owners", AnswerTemplate.Owner.values())
                .addObject("form", form)
                .addObject("changed", changed)
                .addObject("units", names.of(units))
                .addObject("ownerChoices", owners(units, locale))
                .addObject("labels", pages.labels(actor, locale))
                .addObject("categories", categories(actor, locale))
                .addObject(
                        "kinds",
                        pages.choices("issue.answer.", new Kind[] {Kind.FULL, Kind.PARTIAL, Kind.ROADMAP}, locale))
                .addObject("placeholders", Placeholders.KNOWN);
    }

    private List<Choice> owners(List<UUID> units, Locale locale) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", messages.getMessage("issue.template.owner.OWN", null, locale)));
        units.forEach(unit -> choices.add(new Choice(unit.toString(), names.of(unit))));
        return choices;
    }

    private List<Choice> categories(Actor actor, Locale locale) {
        List<Choice> choices = new ArrayList<>();
        pages.labels(actor, locale).forEach((code, label) -> choices.add(new Choice(code, label)));
        return choices;
    }
}
