package org.bienban.app.issue.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueEditing;
import org.bienban.app.issue.IssueRights;
import org.bienban.app.issue.Issues;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a sheet: a new issue, or what is better known of one. */
@Controller
class IssueFormController {

    private static final String NEW = "/issues";

    private final CurrentActor current;
    private final Issues issues;
    private final IssueEditing editing;
    private final IssueRights rights;
    private final IssuePages pages;

    IssueFormController(
            CurrentActor current, Issues issues, IssueEditing editing, IssueRights rights, IssuePages pages) {
        this.current = current;
        this.issues = issues;
        this.editing = editing;
        this.rights = rights;
        this.pages = pages;
    }

    @GetMapping("/issues/new")
    ModelAndView blank(Locale locale) {
        Actor actor = entering();
        return pages.form(actor, IssueForm.empty(actor.on()), NEW, locale);
    }

    @PostMapping("/issues")
    ModelAndView enter(@ModelAttribute IssueForm form, Locale locale, RedirectAttributes flash) {
        Actor actor = entering();
        try {
            UUID id = editing.enter(actor, form.cellId(), form.day(), form.facts());
            pages.say(flash, "issue.done.entered", locale);
            return new ModelAndView("redirect:" + (issues.mayRead(id, actor) ? "/issues/" + id : "/issues"));
        } catch (RefusedException refused) {
            return pages.refused(pages.form(actor, form, NEW, locale), refused, locale);
        }
    }

    @GetMapping("/issues/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, Locale locale) {
        Actor actor = current.require();
        Issue issue = saying(id, actor);
        return form(issue, actor, IssueForm.of(issue.facts(), issue.revision()), locale);
    }

    @PostMapping("/issues/{id}/edit")
    ModelAndView change(
            @PathVariable UUID id, @ModelAttribute IssueForm form, Locale locale, RedirectAttributes flash) {
        Actor actor = current.require();
        Issue issue = saying(id, actor);
        try {
            editing.change(actor, id, form.known(), form.facts());
        } catch (RefusedException refused) {
            return pages.refused(form(issue, actor, form, locale), refused, locale);
        }
        pages.say(flash, "issue.done.changed", locale);
        return new ModelAndView("redirect:/issues/" + id);
    }

    private ModelAndView form(Issue issue, Actor actor, IssueForm form, Locale locale) {
        return pages.form(actor, form, "/issues/" + issue.id() + "/edit", locale)
                .addObject("issue", issue);
    }

    private Actor entering() {
        Actor actor = current.require();
        if (rights.wards(actor).isEmpty()) {
            throw new ForbiddenException("enter an issue");
        }
        return actor;
    }

    private Issue saying(UUID id, Actor actor) {
        Issue issue = issues.visible(id, actor);
        if (!rights.maySay(actor, issue)) {
            throw new ForbiddenException("change the sheet of issue " + issue.code());
        }
        return issue;
    }
}
