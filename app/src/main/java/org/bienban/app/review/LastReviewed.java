package org.bienban.app.review;

import java.time.Instant;

/**
 * The version a reader looked at last before the one shown.
 *
 * @param judged whether they gave the verdict on it
 * @param at when they gave it, or first opened the version
 */
public record LastReviewed(int version, boolean judged, Instant at) {}
