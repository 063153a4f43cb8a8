package org.bienban.app.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of the journal ends; newest first. */
record AuditPosition(Instant at, long seq) {

    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]{1,17})\\.([0-9]{1,18})");

    /** Reads what {@link #written} wrote; anything else is the beginning. */
    static Optional<AuditPosition> parse(String text) {
        Matcher found = WRITTEN.matcher(text);
        return found.matches()
                ? Optional.of(new AuditPosition(
                        Instant.EPOCH.plus(Long.parseLong(found.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    String written() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + seq;
    }
}
