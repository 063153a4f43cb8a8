package org.bienban.app.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bienban.app.access.Account;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.SharedComputer;
import org.bienban.app.access.SignedInAccount;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskList;
import org.bienban.templates.page.LanguageLink;
import org.bienban.templates.page.SiteFrame;
import org.bienban.templates.page.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what the layout shows around it. */
@ControllerAdvice(annotations = Controller.class)
class SiteFrameAdvice {

    private final CurrentActor actor;
    private final SignedInAccount account;
    private final Navigation navigation;
    private final WorkPlace places;
    private final Inbox inbox;
    private final MessageSource messages;
    private final Clock clock;

    SiteFrameAdvice(
            CurrentActor actor,
            SignedInAccount account,
            Navigation navigation,
            WorkPlace places,
            Inbox inbox,
            MessageSource messages,
            Clock clock) {
        this.actor = actor;
        this.account = account;
        this.navigation = navigation;
        this.places = places;
        this.inbox = inbox;
        this.messages = messages;
        this.clock = clock;
    }

    @ModelAttribute("site")
    @Nullable
    SiteFrame frame(HttpServletRequest request, Locale locale) {
        if (Asker.isProgram(request)) {
            return null;
        }
        List<LanguageLink> languages = LanguageLink.all(PageAddress.withoutLanguage(request), locale);
        Optional<Actor> person = actor.find();
        return person.map(known -> signedIn(known, request, languages, locale))
                .orElseGet(() -> SiteFrame.signedOut(
                        messages.getMessage("common.product", null, locale),
                        languages,
                        theme(request),
                        clock.getZone()));
    }

    private SiteFrame signedIn(Actor person, HttpServletRequest request, List<LanguageLink> languages, Locale locale) {
        WorkPlace.Place place = places.of(person, locale);
        return new SiteFrame(
                person.displayName(),
                place.posts(),
                place.name(),
                place.above(),
                inbox.count(person, TaskList.MY_TURN),
                navigation.of(person, Asker.pathOf(request)),
                languages,
                theme(request),
                clock.getZone(),
                account.find().map(Account::shortcuts).orElse(true),
                SharedComputer.is(request.getSession(false)),
                person.accountId() == null ? null : person.accountId().toString());
    }

    /** The browser's cookie first: it is what the switch in the menu writes; a new device starts with the account's. */
    private Theme theme(HttpServletRequest request) {
        String cookie = PageAddress.cookie(request, Theme.COOKIE);
        return Theme.ofCookie(
                cookie != null ? cookie : account.find().map(Account::theme).orElse(null));
    }
}
