package org.bienban.app.directory.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.directory.Deputies;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My deputies: who stands in for me and for whom I do; the office sets one for people of its ward. */
@Controller
@RequestMapping("/deputies")
class DeputiesController {

    private final CurrentActor current;
    private final Deputies deputies;
    private final DeputyPage page;
    private final MessageSource messages;

    DeputiesController(CurrentActor current, Deputies deputies, DeputyPage page, MessageSource messages) {
        this.current = current;
        this.deputies = deputies;
        this.page = page;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@RequestParam(name = "for", required = false) @Nullable UUID person, Model model) {
        Actor actor = current.require();
        UUID away = person == null ? actor.personId() : person;
        if (!away.equals(actor.personId())) {
            deputies.requireArranger(actor, away);
        }
        page.show(actor, away, Map.of("from", actor.on().toString()), model);
        return new ModelAndView("deputies/list");
    }

    @PostMapping
    ModelAndView name(
            @RequestParam Map<String, String> typed, Locale locale, Model model, RedirectAttributes redirect) {
        Actor actor = current.require();
        DeputyForm form = new DeputyForm(typed);
        UUID away = form.person(actor.personId());
        deputies.requireArranger(actor, away);
        try {
            deputies.name(actor, form.wish(away));
        } catch (RefusedException e) {
            page.show(actor, away, typed, model);
            model.addAttribute("problems", problems(e, locale));
            return new ModelAndView("deputies/list", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("flash", Flash.ok(messages.getMessage("deputies.done.named", null, locale)));
        return new ModelAndView("redirect:/deputies");
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable UUID id, Locale locale, RedirectAttributes redirect) {
        deputies.revoke(current.require(), id);
        redirect.addFlashAttribute("flash", Flash.ok(messages.getMessage("deputies.done.revoked", null, locale)));
        return "redirect:/deputies";
    }

    private Map<String, String> problems(RefusedException refused, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Refusal refusal : refused.refusals()) {
            String sentence =
                    messages.getMessage(refusal.code(), refusal.arguments().toArray(), locale);
            problems.merge(refusal.field() == null ? "deputyId" : refusal.field(), sentence, (a, b) -> a + " " + b);
        }
        return problems;
    }
}
