package org.bienban.app.audit;

import java.util.List;

/** Kinds of object people filter by; the message key is {@code audit.kind.<kind>}. */
final class ObjectKinds {

    static final List<String> ALL = List.of(
            "minutes",
            "meeting",
            "issue",
            "person",
            "unit",
            "unit-members",
            "account",
            "score-rules",
            "phrases",
            "system",
            "import",
            "search",
            "audit");

    private ObjectKinds() {}
}
