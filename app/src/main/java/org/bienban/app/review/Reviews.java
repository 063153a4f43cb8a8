package org.bienban.app.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
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
    private final AnchorTable anchors;
    private final Standings standings;
    private final Phrases phrases;

    Reviews(
            ReviewAccess access,
            MinutesRegister minutes,
            Rounds rounds,
            RemarkTable remarks,
            AnchorTable anchors,
            Standings standings,
            Phrases phrases) {
        this.access = access;
        this.minutes = minutes;
        this.rounds = rounds;
        this.remarks = remarks;
        this.anchors = anchors;
        this.standings = standings;
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
        Map<UUID, AnchorTrail> trails = anchors.of(minutesId);
        boolean deciding = hand.filter(Hand::readsWhatWasHandedIn).isPresent();
        List<Remark> known = remarks.of(minutesId, actor.personId(), deciding, trails);
        trails.keySet().retainAll(known.stream().map(Remark::id).collect(Collectors.toSet()));
        Map<UUID, Standing> places = standings.in(shown, trails);
        return new ReviewOf(
                about,
                shown,
                rounds.of(minutesId),
                PassageOrder.of(shown, places).sort(known),
                places,
                hand.orElse(null),
                access.mayCorrect(actor, about));
    }

    /**
     * Returns one remark on minutes.
     *
     * @throws NotFoundException if there is none, it is on other minutes, or the person may not know of it
     */
    public Remark remark(Actor actor, UUID minutesId, UUID remarkId) {
        MinutesSummary about = access.require(actor, minutesId);
        boolean deciding =
                access.hand(actor, about).filter(Hand::readsWhatWasHandedIn).isPresent();
        return remarks.one(remarkId, actor.personId(), deciding)
                .filter(remark -> remark.minutesId().equals(minutesId))
                .orElseThrow(() -> new NotFoundException("remark", remarkId));
    }

    /** Tells whether the person may see the review of these minutes. */
    public boolean isVisible(Actor actor, UUID minutesId) {
        return access.isVisible(actor, minutesId);
    }

    /** Returns the quick phrases offered beside the minutes. */
    public List<Phrase> phrases(Actor actor, UUID minutesId, String language) {
        return phrases.offered(actor, access.require(actor, minutesId).wardId(), language);
    }
}
