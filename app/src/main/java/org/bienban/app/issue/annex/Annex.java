package org.bienban.app.issue.annex;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The annex of an issue, for those who may see it.
 *
 * @param lines in their order, also those withdrawn
 * @param answered ids of those a partial answer has settled since the issue last went up
 * @param stated how many households the sheet speaks of, 0 if it does not say
 */
public record Annex(List<Household> lines, Set<UUID> answered, int stated) {

    /** Copies both. */
    public Annex {
        lines = List.copyOf(lines);
        answered = Set.copyOf(answered);
    }

    /** Those on the list. */
    public List<Household> standing() {
        return lines.stream().filter(Household::isStanding).toList();
    }

    /** Those on the list that wait for an answer. */
    public List<Household> remaining() {
        return standing().stream().filter(line -> !answered.contains(line.id())).toList();
    }

    /** Whether the list and the sheet speak of different numbers. */
    public boolean isAtOdds() {
        return !standing().isEmpty() && standing().size() != stated;
    }
}
