package org.bienban.app.scoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.scoring.RuleSetEditing;
import org.bienban.app.scoring.RuleSetPreview;
import org.bienban.app.scoring.RuleSets;
import org.bienban.templates.page.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rule sets: reading them, making the next version of one, trying it on past meetings, putting it into force. */
@Controller
@RequestMapping("/score-rules")
class RuleSetController {

    private static final String SET = "scoring/rule-set";

    private final CurrentActor current;
    private final RuleSets sets;
    private final RuleSetEditing editing;
    private final RuleSetPreview preview;
    private final RuleSetPages pages;
    private final RuleSetAnswers answers;
    private final SheetTexts texts;

    RuleSetController(
            CurrentActor current,
            RuleSets sets,
            RuleSetEditing editing,
            RuleSetPreview preview,
            RuleSetPages pages,
            RuleSetAnswers answers,
            SheetTexts texts) {
        this.current = current;
        this.sets = sets;
        this.editing = editing;
        this.preview = preview;
        this.pages = pages;
        this.answers = answers;
        this.texts = texts;
    }

    @GetMapping
    String list(Model model, Locale locale) {
        pages.list(current.require(), model, locale);
        return "scoring/rules";
    }

    @PostMapping
    String begin(@RequestParam UUID from, @RequestParam UUID unit) {
        return "redirect:/score-rules/" + editing.begin(current.require(), unit, from);
    }

    @GetMapping("/{ruleSetId}")
    String show(@PathVariable UUID ruleSetId, Model model, Locale locale) {
        Actor actor = current.require();
        pages.show(sets.get(actor, ruleSetId), actor, model, locale);
        return SET;
    }

    @GetMapping("/{ruleSetId}/preview")
    String preview(
            @PathVariable UUID ruleSetId, @RequestParam(defaultValue = "12") int count, Model model, Locale locale) {
        Actor actor = current.require();
        RuleSets.Seen seen = sets.get(actor, ruleSetId);
        model.addAttribute("seen", seen);
        model.addAttribute("setName", seen.set().name().in(locale.getLanguage()));
        model.addAttribute("count", count);
        model.addAttribute(
                "tried",
                preview.of(actor, ruleSetId, count).stream()
                        .map(line -> new Tried(
                                line, texts.outcome(line.before(), locale), texts.outcome(line.after(), locale)))
                        .toList());
        return "scoring/preview";
    }

    /** A past meeting under both sets. */
    record Tried(RuleSetPreview.Line line, String before, String after) {}

    @PostMapping("/{ruleSetId}/in-force")
    String putInForce(
            @PathVariable UUID ruleSetId,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = current.require();
        try {
            editing.putInForce(actor, ruleSetId);
        } catch (RefusedException refused) {
            // The page says by itself what keeps the set from force.
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            pages.show(sets.get(actor, ruleSetId), actor, model, locale);
            return SET;
        }
        return answers.done(ruleSetId, "scoring.flash.inForce", "", locale, flash);
    }

    @PostMapping("/{ruleSetId}/delete")
    String delete(@PathVariable UUID ruleSetId, Locale locale, RedirectAttributes flash) {
        editing.delete(current.require(), ruleSetId);
        flash.addFlashAttribute("flash", Flash.ok(texts.of("scoring.flash.rulesDeleted", locale)));
        return "redirect:/score-rules";
    }
}
