package org.bienban.app.access;

import java.time.Instant;
import org.springframework.security.authentication.AccountStatusException;

/** Signing in is refused for a while, even with the right password. */
final class SignInLockedException extends AccountStatusException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    SignInLockedException(Instant until) {
        super("locked until " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
