package org.bienban.app.review.checklist;

import java.util.List;
import java.util.Set;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.RoundResult;
import org.jspecify.annotations.Nullable;

/**
 * The checklist of a round as one person may see it.
 *
 * @param lines in the order of the sheet
 * @param elsewhere items somebody else decides at the same time, without what they decide
 * @param result what the inspector leans towards; null once published, the round says it then
 * @param reason what the inspector began to say in general, empty once published
 * @param published whether the verdict was given with it
 */
public record Checklist(
        int round,
        List<ChecklistLine> lines,
        List<ChecklistLine> elsewhere,
        @Nullable RoundResult result,
        String reason,
        boolean published) {

    /** Copies the lines. */
    public Checklist {
        lines = List.copyOf(lines);
        elsewhere = List.copyOf(elsewhere);
    }

    /** The same for whoever decides on some heads only. */
    Checklist within(Set<RemarkHead> heads) {
        return new Checklist(
                round,
                lines.stream()
                        .filter(line -> heads.contains(line.item().head()))
                        .toList(),
                lines.stream()
                        .filter(line -> !heads.contains(line.item().head()))
                        .map(line -> ChecklistLine.undecided(line.item(), Proposal.NONE))
                        .toList(),
                result,
                reason,
                published);
    }

    /** Whether somebody else decides the item. */
    boolean isElsewhere(String item) {
        return elsewhere.stream().anyMatch(line -> line.item().code().equals(item));
    }

    /** The lines of one head. */
    public List<ChecklistLine> of(RemarkHead head) {
        return lines.stream().filter(line -> line.item().head() == head).toList();
    }

    /** How many are decided. */
    public long decided() {
        return lines.stream().filter(ChecklistLine::isDecided).count();
    }

    /** How many were decided with "no". */
    public long failing() {
        return lines.stream().filter(line -> line.answer() == Answer.NO).count();
    }

    /** How many undecided ones the record proposes an answer to. */
    public long proposed() {
        return lines.stream()
                .filter(line -> !line.isDecided() && line.proposal().answer() != null)
                .count();
    }

    /**
     * The result the answers speak for, null while there are none: not passed if anything the cell can correct in the
     * minutes is not as it should be, otherwise passed, with additions if anything at all is not.
     *
     * @param mustFixOpen whether a must-fix remark stands in the way of approval, whatever the answers
     */
    public @Nullable RoundResult proposedResult(boolean mustFixOpen) {
        if (mustFixOpen) {
            return RoundResult.FAIL;
        }
        if (decided() == 0) {
            return null;
        }
        boolean correctable = lines.stream()
                .anyMatch(line ->
                        line.answer() == Answer.NO && line.item().severity().blocksApproval());
        if (correctable) {
            return RoundResult.FAIL;
        }
        return failing() > 0 ? RoundResult.PASS_WITH_ADDITIONS : RoundResult.PASS;
    }
}
