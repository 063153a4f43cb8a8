package org.bienban.app.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * The review of minutes as one person may see it.
 *
 * @param shown the version looked at
 * @param rounds oldest first
 * @param remarks those the person may know, from all rounds: first those whose passage is gone, then in the order of passages
 * @param standings where they stand in the version looked at, by remark; without those made on a later version
 * @param hand the step of the inspection the person has in hand, null if none
 * @param mayCorrect whether the person may answer for the cell and mark remarks fixed
 */
public record ReviewOf(
        MinutesSummary minutes,
        MinutesVersion shown,
        List<Round> rounds,
        List<Remark> remarks,
        Map<UUID, Standing> standings,
        @Nullable Hand hand,
        boolean mayCorrect) {

    /** Copies the collections. */
    public ReviewOf {
        rounds = List.copyOf(rounds);
        remarks = List.copyOf(remarks);
        standings = Map.copyOf(standings);
    }

    /** Returns the blocks a remark stands in, in the version shown; those it was made on if nothing of it is left. */
    public Set<String> blocksOf(Remark remark) {
        return remark.blocks(standings.get(remark.id()));
    }

    /** Returns the round waiting for a verdict. */
    public Optional<Round> openRound() {
        return rounds.stream().filter(Round::isOpen).findFirst();
    }

    /** Returns the remarks that weigh in what the person has to decide; all where they decide nothing. */
    public List<Remark> weighing() {
        return remarks.stream()
                .filter(remark -> hand == null || hand.weighs(remark))
                .toList();
    }

    /** Tells whether the person has the conclusion on two parts in hand. */
    public boolean concludes() {
        return hand != null && hand.kind() == TaskKind.JUDGE;
    }

    /** Tells whether the version shown is the one waiting for a verdict and the person may give it. */
    public boolean mayDecide() {
        return hand != null
                && openRound()
                        .filter(round -> round.version() == shown.number())
                        .isPresent();
    }
}
