package org.bienban.app.access;

import java.util.UUID;

/** Somebody signed out. A session that merely runs out tells nothing. */
public record SignedOut(UUID accountId, UUID personId) {}
