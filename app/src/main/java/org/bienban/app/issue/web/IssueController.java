package org.bienban.app.issue.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.workflows.IssueNature;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet of an issue: what it is, when it was raised, what happened to it, and what the committee decides on it. */
@Controller
@RequestMapping("/issues/{id}")
class IssueController {

    private final IssueSheetPage sheet;
    private final IssueDecisions decisions;

    IssueController(IssueSheetPage sheet, IssueDecisions decisions) {
        this.sheet = sheet;
        this.decisions = decisions;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        return sheet.of(id, locale);
    }

    @PostMapping("/nature")
    ModelAndView settleNature(
            @PathVariable UUID id,
            @RequestParam IssueNature nature,
            @RequestParam(defaultValue = "") String why,
            Locale locale,
            RedirectAttributes flash) {
        return sheet.after(
                id, "issue.done.nature", locale, flash, actor -> decisions.settleNature(actor, id, nature, why));
    }

    @PostMapping("/merge")
    ModelAndView merge(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            RedirectAttributes flash) {
        return sheet.after(id, "issue.done.merged", locale, flash, actor -> decisions.merge(actor, id, other, reason));
    }

    @PostMapping("/split")
    ModelAndView split(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            RedirectAttributes flash) {
        return sheet.after(id, "issue.done.split", locale, flash, actor -> decisions.split(actor, id, reason));
    }
}
