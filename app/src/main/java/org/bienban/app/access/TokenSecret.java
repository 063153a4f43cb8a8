package org.bienban.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret part of a token: 256 random bits. So much chance needs no salt and no slow hash; SHA-256 finds the row.
 *
 * @param text prefix and base64url, recognisable to scanners for leaked secrets
 */
record TokenSecret(String text) {

    private static final String PREFIX = "bienban_";
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] hash() {
        return hashOf(text);
    }

    static byte[] hashOf(String presented) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(presented.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "TokenSecret";
    }
}
