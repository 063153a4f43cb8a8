package org.bienban.app.scoring;

import java.time.LocalDate;
import java.util.Set;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.scoring.engine.RuleSet;
import org.bienban.app.scoring.engine.Wording;
import org.jspecify.annotations.Nullable;

/** What a person writes of a rule set; see {@link RuleSetVersion}. */
public record RuleSetText(
        Wording name,
        Set<String> unitTypes,
        Set<MeetingKind> meetingKinds,
        @Nullable LocalDate validFrom,
        String basis,
        RuleSet rules) {

    public RuleSetText {
        unitTypes = unitTypes == null ? Set.of() : Set.copyOf(unitTypes);
        meetingKinds = meetingKinds == null ? Set.of() : Set.copyOf(meetingKinds);
        basis = basis == null ? "" : basis.strip();
    }

    /** What the set says now. */
    public static RuleSetText of(RuleSetVersion set) {
        return new RuleSetText(
                set.name(), set.unitTypes(), set.meetingKinds(), set.validFrom(), set.basis(), set.rules());
    }

    /** The same with other rules. */
    public RuleSetText with(RuleSet other) {
        return new RuleSetText(name, unitTypes, meetingKinds, validFrom, basis, other);
    }
}
