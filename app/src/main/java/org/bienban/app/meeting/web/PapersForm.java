package org.bienban.app.meeting.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.bienban.app.meeting.PapersExtent;
import org.bienban.app.meeting.PapersWish;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The papers of a meeting as they were typed. */
record PapersForm(
        @Nullable String extent,
        @Nullable String sentOn,
        @Nullable String known) {

    PapersWish wish() {
        return new PapersWish(
                Arrays.stream(PapersExtent.values())
                        .filter(each -> each.name().equals(extent))
                        .findFirst()
                        .orElse(null),
                day(),
                known != null && known.matches("\\d{1,6}") ? Integer.parseInt(known) : 0);
    }

    private @Nullable LocalDate day() {
        try {
            return sentOn == null || sentOn.isBlank() ? null : LocalDate.parse(sentOn.strip());
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.at("sentOn", "meeting.refusal.papersDay"));
        }
    }
}
