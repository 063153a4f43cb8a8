package org.bienban.app.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bienban.app.access.Account;
import org.bienban.app.access.SignedInAccount;
import org.bienban.templates.page.UiLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of an answer: the one asked for in the address, else the one kept with the account, else the one of
 * this browser's cookie, else Vietnamese. Programs may ask by {@code Accept-Language}; a browser's header is not asked,
 * for most are set to a language their owner never chose.
 */
@Component("localeResolver")
class PageLanguage implements LocaleResolver {

    static final String PARAMETER = "lang";
    static final String COOKIE = "lang";
    private static final String ATTRIBUTE = PageLanguage.class.getName();

    private final SignedInAccount account;

    PageLanguage(SignedInAccount account) {
        this.account = account;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Locale known) {
            return known;
        }
        Locale locale = locale(choose(request));
        request.setAttribute(ATTRIBUTE, locale);
        return locale;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        request.setAttribute(ATTRIBUTE, locale(locale == null ? UiLanguage.VI : UiLanguage.of(locale)));
    }

    /** The language asked for in the address, if it is one of ours. */
    static Optional<UiLanguage> asked(HttpServletRequest request) {
        return byTag(request.getParameter(PARAMETER));
    }

    static Optional<UiLanguage> byTag(@Nullable String tag) {
        return Arrays.stream(UiLanguage.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    private UiLanguage choose(HttpServletRequest request) {
        return asked(request)
                .or(() -> ofProgram(request))
                .or(() -> byTag(account.find().map(Account::language).orElse(null)))
                .or(() -> byTag(cookie(request)))
                .orElse(UiLanguage.VI);
    }

    private static Optional<UiLanguage> ofProgram(HttpServletRequest request) {
        if (!Asker.isProgram(request) || request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return byTag(request.getLocale().getLanguage());
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    /** Western digits in all three languages. */
    private static Locale locale(UiLanguage language) {
        return Locale.forLanguageTag(language.tag() + "-u-nu-latn");
    }
}
