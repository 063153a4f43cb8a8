package org.bienban.app.inbox;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.bienban.workflows.CandidateGroup;

/** Whom a task asks, those with the least rights first. The names are the kinds of the process's candidate groups. */
public enum AskedGroup {
    /** The cell's side. */
    SECRETARY,
    /** Those assigned to the cell. */
    SUPERVISOR,
    /** The office of the committee. */
    OFFICE,
    /** The standing committee. */
    STANDING,
    /** Secretary and deputy of the committee. */
    LEADERS;

    /** Of several groups having the turn the one with the least rights: whoever it lets in may do the task. */
    static AskedGroup of(Collection<CandidateGroup> groups) {
        return groups.stream()
                .filter(CandidateGroup::turn)
                .map(AskedGroup::of)
                .min(Comparator.naturalOrder())
                .orElse(SUPERVISOR);
    }

    static AskedGroup of(CandidateGroup group) {
        return valueOf(group.kind().toUpperCase(Locale.ROOT));
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AskedGroup read(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
