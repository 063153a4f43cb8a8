package org.bienban.app.scoring;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.scoring.engine.RuleSet;
import org.bienban.app.scoring.engine.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A dated rule set.
 *
 * @param unitId the committee it belongs to, null for the country's default
 * @param unitTypes types of cells it holds for; none for all
 * @param meetingKinds kinds of meetings it holds for; none for all
 * @param validFrom first day of the meetings it holds for; null while a draft has none
 * @param validTo first day it no longer holds for, null if open
 * @param basis legal basis
 * @param inForce whether it scores meetings; a draft does not
 * @param madeFrom the set it was made from, or null
 * @param revision grows with every save of a draft
 */
public record RuleSetVersion(
        UUID id,
        @Nullable UUID unitId,
        Wording name,
        Set<String> unitTypes,
        Set<MeetingKind> meetingKinds,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String basis,
        RuleSet rules,
        boolean inForce,
        @Nullable UUID madeFrom,
        long revision) {

    public RuleSetVersion {
        unitTypes = Set.copyOf(unitTypes);
        meetingKinds = Set.copyOf(meetingKinds);
    }

    /** Whether it scores this kind of meeting of this type of cell on the day. */
    public boolean covers(@Nullable String unitType, MeetingKind kind, LocalDate on) {
        return inForce
                && validFrom != null
                && !on.isBefore(validFrom)
                && (validTo == null || on.isBefore(validTo))
                && (unitTypes.isEmpty() || (unitType != null && unitTypes.contains(unitType)))
                && (meetingKinds.isEmpty() || meetingKinds.contains(kind));
    }

    /** How closely it is meant: sets for some kinds or types go before those for all. */
    int closeness() {
        return (meetingKinds.isEmpty() ? 0 : 2) + (unitTypes.isEmpty() ? 0 : 1);
    }
}
