package org.bienban.app.access;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * A temporary password to hand over, shown once.
 *
 * @param accountId whose it is
 * @param username the name to sign in with
 * @param password the password, without letters that are mistaken for one another on paper
 */
public record NewPassword(UUID accountId, String username, String password) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** 12 letters of 31, in threes: 59 bits. */
    static String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 3 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
