package org.bienban.app.access;

/**
 * A token just made.
 *
 * @param token what is kept of it
 * @param secret the text to send as {@code Authorization: Bearer}; shown once and never again
 */
public record NewApiToken(ApiToken token, String secret) {}
