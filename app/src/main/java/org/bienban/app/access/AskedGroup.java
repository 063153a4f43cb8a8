package org.bienban.app.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
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
    public static AskedGroup of(Collection<CandidateGroup> groups) {
        return groups.stream()
                .filter(CandidateGroup::turn)
                .map(AskedGroup::of)
                .min(Comparator.naturalOrder())
                .orElse(SUPERVISOR);
    }

    /** The group by the process's name of it. */
    public static AskedGroup of(CandidateGroup group) {
        return valueOf(group.kind().toUpperCase(Locale.ROOT));
    }

    /** As tables keep it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From what a table keeps. */
    public static AskedGroup read(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    /** Whether who has these posts and assignments may do what the group is asked in an inspection. */
    boolean includes(Capacity capacity, UUID cellId, UUID wardId) {
        return switch (this) {
            case SECRETARY -> false;
            case SUPERVISOR -> capacity.supervises(cellId) || capacity.holdsOneOf(wardId, WardPosts.OVERSEEING);
            case OFFICE -> capacity.holdsOneOf(wardId, WardPosts.OVERSEEING);
            case STANDING -> capacity.holdsOneOf(wardId, WardPosts.STANDING);
            case LEADERS -> capacity.holdsOneOf(wardId, WardPosts.LEADING);
        };
    }
}
