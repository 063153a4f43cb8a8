package org.bienban.templates.text;

import java.time.Duration;

/**
 * Bounds on one reading, so that a hostile file costs no more than a large honest one.
 *
 * @param maxFileBytes larger files are refused
 * @param maxUnpackedBytes most bytes any packed part may unpack to
 * @param maxPages pages read; the rest is left with a warning
 * @param maxCharacters characters kept; the rest is left with a warning
 * @param maxTime longest reading
 */
public record ReadingLimits(
        long maxFileBytes, long maxUnpackedBytes, int maxPages, int maxCharacters, Duration maxTime) {
    /** 50 MB file, 64 MB unpacked, 2,000 pages, 10 million characters, 60 seconds. */
    public static final ReadingLimits STANDARD =
            new ReadingLimits(50_000_000L, 64_000_000L, 2_000, 10_000_000, Duration.ofSeconds(60));
}
