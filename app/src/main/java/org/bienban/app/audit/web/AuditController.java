package org.bienban.app.audit.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.audit.ActionFamily;
import org.bienban.app.audit.AuditAction;
import org.bienban.app.audit.AuditList;
import org.bienban.app.audit.AuditQuestion;
import org.bienban.app.audit.AuditReading;
import org.bienban.app.audit.AuditRows;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Flash;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit trail (P12): who did what and who read what, within what the reader may see. */
@Controller
class AuditController {

    private static final int ROWS = 50;

    private final CurrentActor current;
    private final AuditReading reading;
    private final AuditChoices choices;
    private final MessageSource messages;

    AuditController(CurrentActor current, AuditReading reading, AuditChoices choices, MessageSource messages) {
        this.current = current;
        this.reading = reading;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping("/audit")
    ModelAndView list(AuditForm form, @RequestParam(defaultValue = "") String after, Locale locale) {
        Actor actor = current.require();
        AuditQuestion question = form.question();
        ModelAndView page = page(actor, question, locale);
        try {
            AuditRows rows = reading.page(actor, question, after, ROWS, locale);
            page.addObject("rows", rows.entries());
            page.addObject("next", rows.next() == null ? null : AuditAddress.of(question, rows.next()));
            page.addObject("first", after.isEmpty() ? null : AuditAddress.of(question, null));
        } catch (RefusedException refused) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("rows", List.of());
            page.addObject("problems", problems(refused, locale));
        }
        return page;
    }

    @PostMapping("/audit/check")
    String check(RedirectAttributes next, Locale locale) {
        boolean done = reading.check(current.require());
        next.addFlashAttribute("flash", Flash.ok(text(done ? "audit.check.done" : "audit.check.running", locale)));
        return "redirect:/audit";
    }

    private ModelAndView page(Actor actor, AuditQuestion question, Locale locale) {
        return new ModelAndView("audit/trail")
                .addObject("question", question)
                .addObject("lists", AuditList.values())
                .addObject("list", AuditAddress.list(question))
                .addObject("families", ActionFamily.values())
                .addObject("actions", AuditAction.values())
                .addObject("kinds", choices.kinds(locale))
                .addObject("wide", reading.seesMore(actor))
                .addObject("export", AuditAddress.export(question))
                .addObject("check", reading.report(actor));
    }

    private Map<String, String> problems(RefusedException refused, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Refusal refusal : refused.refusals()) {
            problems.put(String.valueOf(refusal.field()), text(refusal.code(), locale));
        }
        return problems;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
