package org.bienban.app.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Phrase;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.Severity;
import org.bienban.templates.page.Flash;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What both pages of quick phrases show. */
@Component
class PhrasePages {

    private final MessageSource messages;

    PhrasePages(MessageSource messages) {
        this.messages = messages;
    }

    ModelAndView page(String view, String language, List<Phrase> phrases, PhraseForm form) {
        return new ModelAndView(view)
                .addObject("language", language)
                .addObject("languages", PhraseForm.LANGUAGES)
                .addObject("phrases", phrases)
                .addObject("form", form)
                .addObject("heads", RemarkHead.values())
                .addObject("severities", Severity.values());
    }

    /** The page after a phrase was refused: what was typed stays, the reason stands beside its field. */
    ModelAndView refused(ModelAndView page, RefusedException refused, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        refused.refusals()
                .forEach(refusal -> problems.putIfAbsent(
                        refusal.field() == null ? "text" : refusal.field(),
                        messages.getMessage(refusal.code(), refusal.arguments().toArray(), locale)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("problems", problems);
    }

    void say(RedirectAttributes flash, String what, Locale locale) {
        flash.addFlashAttribute("flash", Flash.ok(messages.getMessage("phrases.done." + what, new Object[0], locale)));
    }
}
