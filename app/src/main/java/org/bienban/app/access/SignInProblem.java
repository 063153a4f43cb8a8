package org.bienban.app.access;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why the last attempt of this browser to sign in failed, kept for the page that follows.
 *
 * @param lockedUntil until when no password is accepted; null if user name or password was wrong
 * @param username what was typed
 * @param returnTo where the person wanted to go, or null
 */
public record SignInProblem(
        @Nullable Instant lockedUntil,
        String username,
        @Nullable String returnTo) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "bienban.sign-in-problem";

    void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** Takes the problem out of the session: it is shown once. */
    public static Optional<SignInProblem> take(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SignInProblem problem)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(problem);
    }
}
