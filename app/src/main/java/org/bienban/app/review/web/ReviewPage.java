package org.bienban.app.review.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.inbox.TaskRow;
import org.bienban.app.minutes.VersionStamp;
import org.bienban.app.review.DeputyTrace;
import org.bienban.app.review.Hand;
import org.bienban.app.review.RemarkState;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The inspection page.
 *
 * @param parts the blocks by the part of the minutes they belong to, in reading order
 * @param remarks in the order of passages
 * @param versions newest first
 * @param names names of the people in the rounds, by id
 * @param behalf for whom deeds were done
 * @param task the open task about the minutes, null if there is none
 */
public record ReviewPage(
        ReviewOf review,
        List<BlockView> blocks,
        List<PartView> parts,
        List<RemarkView> remarks,
        List<VersionStamp> versions,
        Map<UUID, String> names,
        DeputyTrace.Behalf behalf,
        @Nullable TaskRow task) {

    private static final int MOST_LINKS = 50;

    /** Copies the lists. */
    public ReviewPage {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
        versions = List.copyOf(versions);
        names = Map.copyOf(names);
    }

    /** Returns the name of the person for whom the verdict of a round was given, empty if for the inspector themselves. */
    public String behalfOfRound(int number) {
        UUID person = behalf.rounds().get(number);
        return person == null ? "" : names.getOrDefault(person, "");
    }

    /** Returns how many private drafts wait for the verdict. */
    public long drafts() {
        return remarks.stream()
                .filter(view -> view.remark().state() == RemarkState.DRAFT)
                .count();
    }

    /** Returns how many of them weigh so much. */
    public long drafts(Severity severity) {
        return remarks.stream()
                .filter(view -> view.remark().state() == RemarkState.DRAFT
                        && view.remark().severity() == severity)
                .count();
    }

    /** Returns the remarks that stand in the way of approval, or the first of very many. */
    public List<RemarkView> blocking() {
        return weighing()
                .filter(view -> view.remark().blocksApproval())
                .limit(MOST_LINKS)
                .toList();
    }

    private Stream<RemarkView> weighing() {
        Hand hand = review.hand();
        return remarks.stream().filter(view -> hand == null || hand.weighs(view.remark()));
    }

    /** Returns the remarks that ask for something, do not stand in the way, and are not settled. */
    public List<RemarkView> unsettled() {
        return weighing()
                .filter(view -> view.remark().isUnsettled() && !view.remark().blocksApproval())
                .toList();
    }

    /** Returns how many remarks are marked fixed, could be accepted, and stand in these blocks only. */
    public long acceptable(Set<String> read) {
        return remarks.stream()
                .filter(view -> view.remark().state() == RemarkState.FIXED
                        && view.actions().accept()
                        && read.containsAll(view.blockIds()))
                .count();
    }

    /** Tells whether a newer version than the one shown was sent. */
    public boolean outdated() {
        return review.shown().number() < review.minutes().version();
    }

    /** Returns the direction of the minutes' own language. */
    public String dir() {
        return review.shown().content().language().startsWith("ar") ? "rtl" : "ltr";
    }
}
