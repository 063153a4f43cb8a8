package org.bienban.app.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form or sent as JSON, as text by field name; read into values with a refusal beside the field
 * where a text is missing or does not fit.
 */
record Typed(Map<String, String> texts) {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    Typed {
        texts = Map.copyOf(texts);
    }

    /** Refuses all missing entries at once. */
    void requireAll(List<Entry> entries) {
        List<Refusal> missing = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.optional() && text(entry.field()) == null) {
                missing.add(Refusal.at(entry.field(), "organisation.refusal.missing"));
            }
        }
        if (!missing.isEmpty()) {
            throw new RefusedException(missing);
        }
    }

    /** The effective date, as 2026-11-22 or 22/11/2026. */
    LocalDate on() {
        String typed = required("on");
        try {
            return typed.contains("/") ? LocalDate.parse(typed, VIETNAMESE) : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw refused("on", "date");
        }
    }

    String required(Entry entry) {
        return required(entry.field());
    }

    @Nullable
    String optional(Entry entry) {
        return text(entry.field());
    }

    UUID id(Entry entry) {
        try {
            return UUID.fromString(required(entry.field()));
        } catch (IllegalArgumentException e) {
            throw refused(entry.field(), "choice");
        }
    }

    <E extends Enum<E>> E oneOf(Entry entry, Class<E> type) {
        try {
            return Enum.valueOf(type, required(entry.field()));
        } catch (IllegalArgumentException e) {
            throw refused(entry.field(), "choice");
        }
    }

    private String required(String field) {
        String text = text(field);
        if (text == null) {
            throw refused(field, "missing");
        }
        return text;
    }

    private @Nullable String text(String field) {
        String text = texts.get(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static RefusedException refused(String field, String reason) {
        return new RefusedException(Refusal.at(field, "organisation.refusal." + reason));
    }
}
