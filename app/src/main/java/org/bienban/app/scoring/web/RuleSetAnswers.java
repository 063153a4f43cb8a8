package org.bienban.app.scoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of rule sets answer to what was typed. */
@Component
class RuleSetAnswers {

    private final SheetTexts texts;

    RuleSetAnswers(SheetTexts texts) {
        this.texts = texts;
    }

    /**
     * The page of the set again, with what is wrong beside its field.
     *
     * @param mark what the ids of the fields of this form end in
     */
    String again(RuntimeException refused, String mark, Model model, Locale locale, HttpServletResponse response) {
        Map<String, String> problems = new LinkedHashMap<>();
        problems(status(refused, response), locale)
                .forEach((field, sentence) -> problems.put(field.equals("set") ? field : field + mark, sentence));
        model.addAttribute("problems", problems);
        return "scoring/rule-set";
    }

    /** The refusals, with the status they answer with. */
    List<Refusal> status(RuntimeException refused, HttpServletResponse response) {
        response.setStatus(
                (refused instanceof ConflictException ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
                        .value());
        return switch (refused) {
            case ConflictException conflict -> List.of(conflict.reason());
            case RefusedException wrong -> wrong.refusals();
            default -> throw refused;
        };
    }

    Map<String, String> problems(List<Refusal> refusals, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        refusals.forEach(refusal -> problems.merge(
                refusal.field() == null ? "set" : refusal.field(),
                texts.of(refusal.code(), locale, refusal.arguments().toArray()),
                (one, other) -> one + " " + other));
        return problems;
    }

    /** Back to the set, at one of its parts. */
    String saved(UUID ruleSetId, String part, Locale locale, RedirectAttributes flash) {
        return done(ruleSetId, "scoring.flash.rules", part, locale, flash);
    }

    String done(UUID ruleSetId, String key, String part, Locale locale, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", Flash.ok(texts.of(key, locale)));
        return "redirect:/score-rules/" + ruleSetId + part;
    }
}
