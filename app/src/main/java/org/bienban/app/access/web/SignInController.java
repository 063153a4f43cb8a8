package org.bienban.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.SignInProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; the form itself is taken by the security filter. */
@Controller
class SignInController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final CurrentActor actor;
    private final MessageSource messages;
    private final Clock clock;
    private final String helpPhone;

    SignInController(
            CurrentActor actor,
            MessageSource messages,
            Clock clock,
            @Value("${bienban.help-phone:}") String helpPhone) {
        this.actor = actor;
        this.messages = messages;
        this.clock = clock;
        this.helpPhone = helpPhone;
    }

    @GetMapping("/sign-in")
    String show(
            HttpServletRequest request,
            Locale locale,
            Model model,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            @RequestParam(required = false) @Nullable String again,
            @RequestParam(required = false) @Nullable String returnTo) {
        if (actor.find().isPresent()) {
            return "redirect:/";
        }
        if (!helpPhone.isBlank()) {
            model.addAttribute("helpPhone", helpPhone);
        }
        if (returnTo != null) {
            model.addAttribute("returnTo", returnTo);
        }
        if (signedOut != null) {
            model.addAttribute("signInNotice", messages.getMessage("access.signIn.signedOut", null, locale));
        } else if (again != null) {
            model.addAttribute("signInNotice", messages.getMessage("access.signIn.again", null, locale));
        }
        SignInProblem.take(request.getSession(false)).ifPresent(problem -> explain(problem, locale, model));
        return "access/sign-in";
    }

    private void explain(SignInProblem problem, Locale locale, Model model) {
        model.addAttribute("signInProblem", sentence(problem.lockedUntil(), locale));
        model.addAttribute("signInUser", problem.username());
        if (problem.returnTo() != null) {
            model.addAttribute("returnTo", problem.returnTo());
        }
    }

    private String sentence(@Nullable Instant lockedUntil, Locale locale) {
        if (lockedUntil == null) {
            return messages.getMessage("access.signIn.wrong", null, locale);
        }
        // Rounded up: at the minute shown, signing in works again.
        ZonedDateTime until = lockedUntil.plusSeconds(59).atZone(clock.getZone());
        return messages.getMessage("access.signIn.locked", new Object[] {TIME.format(until)}, locale);
    }
}
