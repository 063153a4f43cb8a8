package org.bienban.workflows.engine;

import org.jspecify.annotations.Nullable;

/** What a failure was in the end: libraries wrap it in words that send their reader to a log. */
final class RootCause {

    private static final String CAUSED = "Caused by: ";

    private RootCause() {}

    /**
     * Returns the message of the innermost exception of a stack trace, or its name if it says nothing; null if there is
     * no trace. Only the first line: databases add the values of the row on lines below it.
     */
    static @Nullable String in(@Nullable String stackTrace) {
        if (stackTrace == null || stackTrace.isBlank()) {
            return null;
        }
        String innermost = stackTrace
                .lines()
                .filter(line -> line.startsWith(CAUSED))
                .reduce((first, second) -> second)
                .map(line -> line.substring(CAUSED.length()))
                .orElseGet(() -> stackTrace.lines().findFirst().orElseThrow());
        int colon = innermost.indexOf(": ");
        return colon < 0
                ? innermost.substring(innermost.lastIndexOf('.') + 1)
                : innermost.substring(colon + 2).strip();
    }
}
