package org.bienban.app.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;

/** Collects what speaks against a change, so that a form shows all of it at once. */
final class Refusals {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final List<Refusal> found = new ArrayList<>();

    Refusals when(boolean refused, String field, String reason, Object... arguments) {
        if (refused) {
            found.add(Refusal.at(field, "organisation.refusal." + reason, arguments));
        }
        return this;
    }

    void orElseGo() {
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
