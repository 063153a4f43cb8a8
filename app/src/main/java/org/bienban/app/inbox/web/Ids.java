package org.bienban.app.inbox.web;

import java.util.Optional;
import java.util.UUID;

/** Ids as they stand in addresses and forms: what is none is nobody's. */
final class Ids {

    private Ids() {}

    static Optional<UUID> of(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
