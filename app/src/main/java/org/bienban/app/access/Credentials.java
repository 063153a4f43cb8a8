package org.bienban.app.access;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bienban.app.refusal.Refusal;

/**
 * What a user name and a password must be. Length counts, not kinds of characters (NIST SP 800-63B section 3.1.1);
 * the upper bound is that of bcrypt, 72 bytes.
 */
final class Credentials {

    static final int SHORTEST = 8;
    private static final int MOST_BYTES = 72;

    private Credentials() {}

    static List<Refusal> check(String username, String password) {
        List<Refusal> refusals = new ArrayList<>();
        if (!Usernames.wellFormed(username)) {
            refusals.add(Refusal.at("username", "access.refusal.usernameMalformed"));
        }
        password(username, password, "password").ifPresent(refusals::add);
        return refusals;
    }

    static Optional<Refusal> password(String username, String password, String field) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Refusal.at(field, "access.refusal.passwordShort", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Refusal.at(field, "access.refusal.passwordLong", MOST_BYTES));
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)
                || password.chars().distinct().count() < 3) {
            return Optional.of(Refusal.at(field, "access.refusal.passwordGuessable"));
        }
        return Optional.empty();
    }
}
