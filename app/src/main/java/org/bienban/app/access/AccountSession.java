package org.bienban.app.access;

import java.time.Instant;

/**
 * A place where someone is signed in.
 *
 * @param since when they signed in
 * @param lastUsed when it was last used
 * @param current whether it is the session of this very request
 */
public record AccountSession(Instant since, Instant lastUsed, boolean current) {}
