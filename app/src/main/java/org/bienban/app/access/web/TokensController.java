package org.bienban.app.access.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.bienban.app.access.ApiTokens;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own tokens for REST. */
@Controller
class TokensController {

    private final OwnAccount own;
    private final ApiTokens tokens;
    private final Problems problems;
    private final Clock clock;

    TokensController(OwnAccount own, ApiTokens tokens, Problems problems, Clock clock) {
        this.own = own;
        this.tokens = tokens;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/profile/tokens")
    String show(Model model) {
        model.addAttribute("tokens", tokens.of(own.get().id()));
        model.addAttribute("now", clock.instant());
        if (!model.containsAttribute("tokenDays")) {
            model.addAttribute("tokenDays", 90);
        }
        return "access/tokens";
    }

    @PostMapping("/profile/tokens")
    String create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") int days,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        try {
            next.addFlashAttribute(
                    "newSecret", tokens.create(own.get().id(), name, days).secret());
            return "redirect:/profile/tokens";
        } catch (RefusedException refused) {
            model.addAttribute("problems", problems.of(refused, locale));
            model.addAttribute("tokenName", name);
            model.addAttribute("tokenDays", days);
            return show(model);
        }
    }

    @PostMapping("/profile/tokens/{tokenId}/revoke")
    String revoke(@PathVariable UUID tokenId) {
        tokens.revoke(own.get().id(), tokenId);
        return "redirect:/profile/tokens";
    }
}
