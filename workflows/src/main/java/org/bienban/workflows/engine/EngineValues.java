package org.bienban.workflows.engine;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/** The engine keeps ids as text and moments as old dates; these are the only translations. */
final class EngineValues {

    private EngineValues() {}

    static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** Returns the moment as the engine sees it: it follows the application's clock. */
    static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
