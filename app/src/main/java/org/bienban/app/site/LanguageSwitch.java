package org.bienban.app.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.bienban.app.access.AccountSettings;
import org.bienban.app.access.SignedInAccount;
import org.bienban.templates.page.UiLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps a language asked for by {@code ?lang=}: in the browser, and with the account of whoever is signed in. */
@Component
class LanguageSwitch implements HandlerInterceptor {

    private final AccountSettings settings;
    private final SignedInAccount account;

    LanguageSwitch(AccountSettings settings, SignedInAccount account) {
        this.settings = settings;
        this.account = account;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!Asker.isProgram(request)) {
            PageLanguage.asked(request).ifPresent(language -> keep(language, request, response));
        }
        return true;
    }

    private void keep(UiLanguage language, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(PageLanguage.COOKIE, language.tag())
                        .path(request.getContextPath() + "/")
                        .maxAge(Duration.ofDays(365))
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .build()
                        .toString());
        account.find()
                .filter(known -> !language.tag().equals(known.language()))
                .ifPresent(known -> settings.language(known.id(), language.tag()));
    }
}
