package org.bienban.app.access.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.AccountAdministration;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts of the people an administrator has to do with. */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

    private static final String LIST = "redirect:/admin/accounts";

    private final AccountAdministration administration;
    private final CurrentActor actor;
    private final Problems problems;

    AccountsController(AccountAdministration administration, CurrentActor actor, Problems problems) {
        this.administration = administration;
        this.actor = actor;
        this.problems = problems;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute(
                "people",
                q.isBlank() ? administration.all(actor.require()) : administration.search(actor.require(), q));
        return "access/accounts";
    }

    @PostMapping
    String create(
            @RequestParam UUID personId,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String q,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        try {
            next.addFlashAttribute("handOver", administration.create(actor.require(), personId, username));
        } catch (RefusedException refused) {
            model.addAttribute("problems", problems.of(refused, locale));
            model.addAttribute("refusedPerson", personId);
            model.addAttribute("typedUsername", username);
            return list(q, model);
        }
        return back(q, next);
    }

    @PostMapping("/{accountId}/reset")
    String reset(@PathVariable UUID accountId, @RequestParam(defaultValue = "") String q, RedirectAttributes next) {
        next.addFlashAttribute("handOver", administration.reset(actor.require(), accountId));
        return back(q, next);
    }

    @PostMapping("/{accountId}/close")
    String close(@PathVariable UUID accountId, @RequestParam(defaultValue = "") String q, RedirectAttributes next) {
        administration.close(actor.require(), accountId);
        return back(q, next);
    }

    @PostMapping("/{accountId}/reopen")
    String reopen(@PathVariable UUID accountId, @RequestParam(defaultValue = "") String q, RedirectAttributes next) {
        administration.reopen(actor.require(), accountId);
        return back(q, next);
    }

    @PostMapping("/{accountId}/unlock")
    String unlock(@PathVariable UUID accountId, @RequestParam(defaultValue = "") String q, RedirectAttributes next) {
        administration.unlock(actor.require(), accountId);
        return back(q, next);
    }

    private static String back(String q, RedirectAttributes next) {
        next.addAttribute("q", q);
        return LIST;
    }
}
