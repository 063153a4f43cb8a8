package org.bienban.app.audit.web;

import org.bienban.app.audit.AuditQuestion;
import org.jspecify.annotations.Nullable;

/** The filter in the address; a missing part is an empty one, an endless one is cut. */
record AuditForm(
        @Nullable String list,
        @Nullable String person,
        @Nullable String kind,
        @Nullable String object,
        @Nullable String action,
        @Nullable String from,
        @Nullable String to) {

    private static final int LONGEST = 100;

    AuditQuestion question() {
        return new AuditQuestion(
                clean(list), clean(person), clean(kind), clean(object), clean(action), clean(from), clean(to));
    }

    /** No text of the database holds a NUL, so nothing is lost by leaving it out. */
    private static String clean(@Nullable String text) {
        String given = text == null ? "" : text.replace("\u0000", "").strip();
        return given.substring(0, Math.min(given.length(), LONGEST));
    }
}
