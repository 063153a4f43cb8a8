package org.bienban.app.issue.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.wording.AnswerTemplates;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The texts answers begin with: one's own, those of the units one answers for, and what is shipped. */
@Controller
@RequestMapping("/answer-templates")
class TemplatesController {

    private static final String PAGE = "redirect:/answer-templates";

    private final CurrentActor current;
    private final AnswerTemplates templates;
    private final TemplatesPage page;
    private final IssuePages pages;

    TemplatesController(CurrentActor current, AnswerTemplates templates, TemplatesPage page, IssuePages pages) {
        this.current = current;
        this.templates = templates;
        this.page = page;
        this.pages = pages;
    }

    /** Something done with the texts. */
    private interface Deed {
        void by(Actor actor);
    }

    @GetMapping
    ModelAndView list(Locale locale) {
        return page.of(current.require(), TemplateForm.empty(), null, locale);
    }

    @PostMapping
    ModelAndView add(@ModelAttribute TemplateForm form, Locale locale, RedirectAttributes flash) {
        return after(form, null, "added", locale, flash, actor -> templates.add(actor, form.unitId(), form.read()));
    }

    @PostMapping("/{templateId}")
    ModelAndView change(
            @PathVariable UUID templateId, @ModelAttribute TemplateForm form, Locale locale, RedirectAttributes flash) {
        return after(
                form, templateId, "changed", locale, flash, actor -> templates.change(actor, templateId, form.read()));
    }

    @PostMapping("/{templateId}/archive")
    ModelAndView archive(
            @PathVariable UUID templateId,
            @RequestParam(defaultValue = "true") boolean archived,
            Locale locale,
            RedirectAttributes flash) {
        return after(
                TemplateForm.empty(),
                null,
                archived ? "archived" : "restored",
                locale,
                flash,
                actor -> templates.archive(actor, templateId, archived));
    }

    private ModelAndView after(
            TemplateForm form,
            @Nullable UUID changed,
            String said,
            Locale locale,
            RedirectAttributes flash,
            Deed deed) {
        Actor actor = current.require();
        try {
            deed.by(actor);
        } catch (RefusedException refused) {
            return pages.refused(page.of(actor, form, changed, locale), refused, locale);
        }
        pages.say(flash, "issue.template." + said, locale);
        return new ModelAndView(PAGE);
    }
}
