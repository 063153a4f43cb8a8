package org.bienban.app.issue.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.AlikeIssues;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.Passage;
import org.bienban.app.issue.PassageRaising;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an issue raised from a passage of minutes: the words are there, the rest is to be said. */
@Controller
@RequestMapping("/issues/from-minutes")
class PassageController {

    private final CurrentActor current;
    private final PassageRaising raising;
    private final Issues issues;
    private final IssuePages pages;
    private final AlikeIssues alike;
    private final AlikePanel panel;

    PassageController(
            CurrentActor current,
            PassageRaising raising,
            Issues issues,
            IssuePages pages,
            AlikeIssues alike,
            AlikePanel panel) {
        this.current = current;
        this.raising = raising;
        this.issues = issues;
        this.pages = pages;
        this.alike = alike;
        this.panel = panel;
    }

    @GetMapping
    ModelAndView blank(@ModelAttribute PassageForm from, Locale locale) {
        Actor actor = current.require();
        Passage passage = from.passage();
        PassageRaising.Source source = raising.source(actor, passage);
        boolean isPart = source.block().text().contains(passage.quote().strip())
                && !passage.quote().isBlank();
        String words = isPart ? passage.quote().strip() : source.block().text();
        return form(actor, passage, source, words, IssueForm.saying(words, actor.on()), locale);
    }

    @PostMapping
    ModelAndView raise(
            @ModelAttribute PassageForm from, @ModelAttribute IssueForm form, Locale locale, RedirectAttributes flash) {
        Actor actor = current.require();
        Passage passage = from.passage();
        PassageRaising.Source source = raising.source(actor, passage);
        try {
            UUID id = raising.raise(actor, passage, form.facts());
            pages.say(flash, "issue.done.entered", locale);
            return new ModelAndView("redirect:" + (issues.mayRead(id, actor) ? "/issues/" + id : "/issues"));
        } catch (RefusedException refused) {
            return pages.refused(form(actor, passage, source, passage.quote(), form, locale), refused, locale);
        }
    }

    private ModelAndView form(
            Actor actor, Passage passage, PassageRaising.Source source, String quote, IssueForm form, Locale locale) {
        ModelAndView page = pages.form(actor, form, "/issues/from-minutes", locale)
                .addObject("passage", passage)
                .addObject("source", source)
                .addObject("quote", quote);
        panel.lay(page, alike.toPassage(quote, source.heldOn(), actor));
        return page;
    }
}
