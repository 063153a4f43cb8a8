package org.bienban.app.access.web;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.bienban.app.access.Account;
import org.bienban.app.access.AccountSessions;
import org.bienban.app.access.Passwords;
import org.bienban.app.refusal.RefusedException;
import org.bienban.templates.page.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one's own password; every other session ends with the old one. */
@Controller
class PasswordController {

    private final OwnAccount own;
    private final Passwords passwords;
    private final AccountSessions sessions;
    private final Problems problems;

    PasswordController(OwnAccount own, Passwords passwords, AccountSessions sessions, Problems problems) {
        this.own = own;
        this.passwords = passwords;
        this.sessions = sessions;
        this.problems = problems;
    }

    @GetMapping("/profile/password")
    String show(Model model) {
        model.addAttribute("account", own.get());
        return "access/password";
    }

    @PostMapping("/profile/password")
    String change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(name = "next", defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String repeated,
            HttpSession session,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Account account = own.get();
        try {
            passwords.change(account.id(), current, chosen, repeated);
        } catch (RefusedException refused) {
            // Passwords are the one thing typed that does not come back into the form.
            model.addAttribute("account", account);
            model.addAttribute("problems", problems.of(refused, locale));
            return "access/password";
        }
        sessions.endOthers(account.id(), session.getId());
        next.addFlashAttribute("flash", Flash.ok(problems.text("access.password.changed", locale)));
        return "redirect:/profile";
    }
}
