package org.bienban.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bienban.app.access.Account;
import org.bienban.app.access.AccountSessions;
import org.bienban.app.access.AccountSettings;
import org.bienban.app.access.CurrentActor;
import org.bienban.templates.page.Choice;
import org.bienban.templates.page.Flash;
import org.bienban.templates.page.Theme;
import org.bienban.templates.page.UiLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own settings and open sessions. */
@Controller
class ProfileController {

    private final OwnAccount own;
    private final AccountSettings settings;
    private final AccountSessions sessions;
    private final CurrentActor actor;
    private final Problems texts;

    ProfileController(
            OwnAccount own, AccountSettings settings, AccountSessions sessions, CurrentActor actor, Problems texts) {
        this.own = own;
        this.settings = settings;
        this.sessions = sessions;
        this.actor = actor;
        this.texts = texts;
    }

    @GetMapping("/profile")
    String show(HttpSession session, Locale locale, Model model) {
        Account account = own.get();
        model.addAttribute("account", account);
        model.addAttribute("person", actor.require().displayName());
        model.addAttribute("chosenLanguage", account.language() == null ? locale.getLanguage() : account.language());
        model.addAttribute("languages", languages());
        model.addAttribute("themes", themes(locale));
        model.addAttribute("sessions", sessions.of(account.id(), session.getId()));
        return "access/profile";
    }

    @PostMapping("/profile")
    String change(
            @RequestParam(defaultValue = "vi") String language,
            @RequestParam(defaultValue = "system") String theme,
            @RequestParam(defaultValue = "false") boolean shortcuts,
            @RequestParam(defaultValue = "false") boolean openNext,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        settings.change(own.get().id(), language, theme, shortcuts, openNext);
        // The menu's switch writes this cookie and it goes first: the choice made here must not lose against it.
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Theme.COOKIE, theme)
                        .path(request.getContextPath() + "/")
                        .maxAge(Duration.ofDays(365))
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .build()
                        .toString());
        next.addFlashAttribute("flash", Flash.ok(texts.text("access.profile.saved", Locale.forLanguageTag(language))));
        return "redirect:/profile?lang=" + language;
    }

    @PostMapping("/profile/sessions/end-others")
    String endOthers(HttpSession session, Locale locale, RedirectAttributes next) {
        sessions.endAtWish(own.get().id(), session.getId());
        next.addFlashAttribute("flash", Flash.ok(texts.text("access.profile.othersEnded", locale)));
        return "redirect:/profile";
    }

    private static List<Choice> languages() {
        return Stream.of(UiLanguage.values())
                .map(language -> new Choice(language.tag(), language.nativeName()))
                .toList();
    }

    private List<Choice> themes(Locale locale) {
        return Stream.of(Theme.values())
                .map(theme ->
                        new Choice(theme.attribute(), texts.text("access.profile.theme." + theme.attribute(), locale)))
                .toList();
    }
}
