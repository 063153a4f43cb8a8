package org.bienban.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where the browser goes after signing in, and after failing to. */
@Component
class SignInOutcome {

    private static final String RETURN_TO = "returnTo";

    private final Accounts accounts;
    private final AccessProperties settings;
    private final RequestCache asked = AskedPage.cache();

    SignInOutcome(Accounts accounts, AccessProperties settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    AuthenticationSuccessHandler success() {
        return this::succeeded;
    }

    AuthenticationFailureHandler failure() {
        return this::failed;
    }

    private void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException {
        if (request.getParameter(SharedComputer.PARAMETER) != null) {
            SharedComputer.mark(
                    request.getSession(),
                    Math.toIntExact(settings.sharedComputerTimeout().toSeconds()));
        }
        response.sendRedirect(destination(request, response, signedIn));
    }

    private String destination(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        SavedRequest page = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        if (hasTemporaryPassword(signedIn)) {
            return request.getContextPath() + "/profile/password";
        }
        String returnTo = returnTo(request);
        if (returnTo != null) {
            return request.getContextPath() + returnTo;
        }
        return page == null ? request.getContextPath() + "/" : AskedPage.address(page);
    }

    private boolean hasTemporaryPassword(Authentication signedIn) {
        return signedIn.getPrincipal() instanceof SignedInPerson person
                && person.accountId() != null
                && accounts.get(person.accountId()).passwordTemporary();
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        Instant until = reason instanceof SignInLockedException locked ? locked.until() : null;
        String username = request.getParameter("username");
        new SignInProblem(until, shown(username), returnTo(request)).keep(request.getSession());
        response.sendRedirect(request.getContextPath() + "/sign-in");
    }

    /** What was typed, bounded: it goes into the session. */
    private static String shown(@Nullable String username) {
        return username == null ? "" : username.substring(0, Math.min(username.length(), 64));
    }

    private static @Nullable String returnTo(HttpServletRequest request) {
        String address = request.getParameter(RETURN_TO);
        return address != null && AskedPage.local(address) ? address : null;
    }
}
