package org.bienban.app.directory.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.organisation.DeputyWish;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** What was typed into the form of a deputy, read with a refusal beside each field that cannot be read. */
final class DeputyForm {

    private final Map<String, String> typed;
    private final List<Refusal> refusals = new ArrayList<>();

    DeputyForm(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
    }

    /** Who is away; oneself if nobody else is named. */
    UUID person(UUID oneself) {
        UUID person = id("personId");
        return person == null ? oneself : person;
    }

    DeputyWish wish(UUID away) {
        UUID deputy = id("deputyId");
        UUID unit = id("unitId");
        if (unit == null && !typed.getOrDefault("unitId", "").isBlank()) {
            // Never read as "everything": that would reach further than what was meant.
            refusals.add(Refusal.at("unitId", "deputies.refusal.notTheirs"));
        }
        LocalDate from = day("from");
        LocalDate until = day("until");
        if (deputy == null) {
            refusals.add(Refusal.at("deputyId", "deputies.refusal.deputyMissing"));
        }
        if (!refusals.isEmpty() || deputy == null || from == null || until == null) {
            throw new RefusedException(refusals);
        }
        return new DeputyWish(away, deputy, unit, from, until, typed.getOrDefault("reason", ""));
    }

    private @Nullable UUID id(String name) {
        try {
            String text = typed.getOrDefault(name, "");
            return text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable LocalDate day(String name) {
        try {
            return LocalDate.parse(typed.getOrDefault(name, ""));
        } catch (DateTimeParseException e) {
            refusals.add(Refusal.at(name, "deputies.refusal.dayMissing"));
            return null;
        }
    }
}
