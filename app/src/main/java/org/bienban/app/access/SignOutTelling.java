package org.bienban.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Tells that somebody signed out, while it is still known who. */
@Component
class SignOutTelling implements LogoutHandler {

    private final ApplicationEventPublisher events;

    SignOutTelling(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof PersonAuthentication signedIn) {
            SignedInPerson person = signedIn.getPrincipal();
            UUID account = person.accountId();
            if (account != null) {
                events.publishEvent(new SignedOut(account, person.personId()));
            }
        }
    }
}
