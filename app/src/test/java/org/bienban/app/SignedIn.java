package org.bienban.app;

import java.util.UUID;
import org.bienban.app.access.SignedInAs;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes a MockMvc request come from a person, as {@code mvc.perform(get("/tasks").with(SignedIn.as(secretary)))}. */
public final class SignedIn {

    private SignedIn() {}

    /**
     * The request carries a session of this person's account (made here if they have none) and, where it changes
     * something, a valid CSRF token.
     */
    public static RequestPostProcessor as(UUID personId) {
        return new SignedInAs(personId, true);
    }

    /** The same without a CSRF token, to show that a forged form is refused. */
    public static RequestPostProcessor withoutCsrfToken(UUID personId) {
        return new SignedInAs(personId, false);
    }
}
