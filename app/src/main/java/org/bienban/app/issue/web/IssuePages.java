package org.bienban.app.issue.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.IssueRights;
import org.bienban.app.issue.Urgency;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.rules.IssueCategories;
import org.bienban.app.rules.IssueCategory;
import org.bienban.templates.page.Choice;
import org.bienban.templates.page.Flash;
import org.bienban.workflows.IssueNature;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of issues have in common: choices, labels, refusals beside their fields. */
@Component
class IssuePages {

    private final IssueCategories categories;
    private final IssueRights rights;
    private final Units units;
    private final MessageSource messages;

    IssuePages(IssueCategories categories, IssueRights rights, Units units, MessageSource messages) {
        this.categories = categories;
        this.rights = rights;
        this.units = units;
        this.messages = messages;
    }

    /** Labels of the categories of today by their codes. */
    Map<String, String> labels(Actor actor, Locale locale) {
        return categories.all(actor.on()).stream()
                .collect(Collectors.toMap(
                        IssueCategory::code, category -> category.label(locale), (a, b) -> a, LinkedHashMap::new));
    }

    /** The form of a new issue, or of a sheet if its address is given. */
    ModelAndView form(Actor actor, IssueForm form, String address, Locale locale) {
        return new ModelAndView("issue/form")
                .addObject("form", form)
                .addObject("address", address)
                .addObject("categories", categoryChoices(actor, locale))
                .addObject("natures", choices("issue.nature.", IssueNature.values(), locale))
                .addObject("urgencies", choices("issue.urgency.", Urgency.values(), locale))
                .addObject("cells", cellChoices(actor));
    }

    ModelAndView refused(ModelAndView page, RefusedException refused, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        refused.refusals()
                .forEach(refusal -> problems.merge(
                        refusal.field() == null ? "form" : refusal.field(),
                        messages.getMessage(refusal.code(), refusal.arguments().toArray(), locale),
                        (first, next) -> first + " " + next));
        page.addObject("problems", problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    void say(RedirectAttributes flash, String key, Locale locale) {
        flash.addFlashAttribute("flash", Flash.ok(messages.getMessage(key, null, locale)));
    }

    List<Choice> choices(String prefix, Enum<?>[] values, Locale locale) {
        return List.of(values).stream()
                .map(value -> new Choice(value.name(), messages.getMessage(prefix + value.name(), null, locale)))
                .toList();
    }

    private List<Choice> categoryChoices(Actor actor, Locale locale) {
        List<IssueCategory> all = categories.all(actor.on());
        List<String> parents = all.stream().map(IssueCategory::parentCode).toList();
        return all.stream()
                .filter(category -> !parents.contains(category.code()))
                .map(category -> new Choice(category.code(), category.label(locale)))
                .toList();
    }

    private List<Choice> cellChoices(Actor actor) {
        return rights.wards(actor).stream()
                .map(Unit::id)
                .flatMap((UUID ward) -> units.subtreeUnits(ward, actor.on()).stream())
                .filter(Unit::isCell)
                .map(cell -> new Choice(cell.id().toString(), cell.name()))
                .toList();
    }
}
