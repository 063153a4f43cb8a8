package org.bienban.app.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.organisation.Unit;

/**
 * The scores of a cell over time.
 *
 * @param meetings those whose minutes were sent, oldest first
 * @param losses the criteria that cost points, those that did most often first
 */
public record ScoreHistory(Unit cell, ScorePeriod period, List<PastScore> meetings, List<LostPoints> losses) {

    public ScoreHistory {
        meetings = List.copyOf(meetings);
        losses = List.copyOf(losses);
    }

    /**
     * The meetings from which on another rule set counts: the first under a set that differs from the one before for
     * the same kind of meeting. Sets for other kinds may stand beside each other without anything having changed.
     */
    public List<PastScore> rulesChanged() {
        Set<UUID> known = new HashSet<>();
        Map<MeetingKind, UUID> before = new HashMap<>();
        return meetings.stream()
                .filter(each ->
                        each.rules() != null && isChange(each, each.rules().id(), known, before))
                .toList();
    }

    private static boolean isChange(PastScore meeting, UUID rules, Set<UUID> known, Map<MeetingKind, UUID> before) {
        MeetingKind kind = meeting.minutes().kind();
        UUID last = kind == null ? null : before.put(kind, rules);
        return known.add(rules) && last != null && !last.equals(rules);
    }
}
