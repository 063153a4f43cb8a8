package org.bienban.app.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.refusal.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads reviews: every answer holds what the asking person may know and nothing else. */
@Service
@Transactional(readOnly = true)
public class Reviews {

    private final ReviewAccess access;
    private final MinutesRegister minutes;
    private final Rounds rounds;
    private final RemarkTable remarks;
    private final Phrases phrases;

    Reviews(ReviewAccess access, MinutesRegister minutes, Rounds rounds, RemarkTable remarks, Phrases phrases) {
        this.access = access;
        this.minutes = minutes;
        this.rounds = rounds;
        this.remarks = remarks;
        this.phrases = phrases;
    }

    /**
     * Returns the review of minutes.
     *
     * @param version the version to look at, null for the newest
     * @throws NotFoundException if there is none or the person may not know of it
     */
    public ReviewOf of(Actor actor, UUID minutesId, @Nullable Integer version) {
        MinutesSummary about = access.require(actor, minutesId);
        MinutesVersion shown = minutes.version(minutesId, version == null ? about.version() : version);
        Optional<Hand> hand = access.hand(actor, about);
        return new ReviewOf(
                about,
                shown,
                rounds.of(minutesId),
                inOrder(
                        remarks.of(
                                minutesId,
                                actor.personId(),
                                hand.filter(Hand::readsWhatWasHandedIn).isPresent()),
                        shown),
                hand.isPresent(),
                access.mayCorrect(actor, about));
    }

    /** Tells whether the person may see the review of these minutes. */
    public boolean isVisible(Actor actor, UUID minutesId) {
        return access.isVisible(actor, minutesId);
    }

    /** Returns the quick phrases offered beside the minutes. */
    public List<Phrase> phrases(Actor actor, UUID minutesId, String language) {
        return phrases.offered(actor, access.require(actor, minutesId).wardId(), language);
    }

    private static List<Remark> inOrder(List<Remark> remarks, MinutesVersion shown) {
        Map<String, Integer> place = new HashMap<>();
        for (Block block : shown.content().blocks()) {
            place.put(block.id(), place.size());
        }
        Comparator<Remark> byPassage = Comparator.<Remark, Integer>comparing(
                        remark -> place.getOrDefault(remark.anchor().blockId(), Integer.MAX_VALUE))
                .thenComparing(remark -> start(remark.anchor()));
        return remarks.stream().sorted(byPassage).toList();
    }

    private static int start(Anchor anchor) {
        Passage passage = anchor.passage();
        return passage == null ? -1 : passage.start();
    }
}
