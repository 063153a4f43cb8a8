package org.bienban.app.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing remarks before the verdict. They are known to their author only. Only who has a step of the inspection in
 * hand writes, of two inspectors each on their own heads, and only on the newest version; otherwise a conflict says what
 * is so instead.
 */
@Service
@Transactional
public class Inspection {

    private final ReviewAccess access;
    private final Rounds rounds;
    private final RemarkTable remarks;
    private final RemarkWriting writing;
    private final MinutesRegister minutes;
    private final Clock clock;

    Inspection(
            ReviewAccess access,
            Rounds rounds,
            RemarkTable remarks,
            RemarkWriting writing,
            MinutesRegister minutes,
            Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.remarks = remarks;
        this.writing = writing;
        this.minutes = minutes;
        this.clock = clock;
    }

    /**
     * Keeps a remark as a draft. Saving with the same id replaces what was there, so a repeated request does no harm.
     *
     * @param remarkId chosen by the caller
     * @param version the version on the person's screen
     * @throws RefusedException if the text is empty or too long, or a block or passage is not in the version
     */
    public void save(Actor actor, UUID minutesId, UUID remarkId, int version, RemarkText written) {
        MinutesSummary about = access.require(actor, minutesId);
        InHand inHand = requireInHand(actor, about, rounds.open(minutesId), version);
        if (!inHand.hand().heads().contains(written.head())) {
            throw new RefusedException(Refusal.at("head", "variation.refusal.headOfOtherPart"));
        }
        String text = WrittenText.checked(written.text(), "text");
        List<Anchor> anchors = Selections.anchors(minutes.version(minutesId, version), written.selections());
        String wording = Selections.wording(written.wording(), anchors);
        RemarkText clean = new RemarkText(written.selections(), written.head(), written.severity(), text, wording);
        if (!writing.saveDraft(remarkId, inHand.round(), actor.personId(), clean, anchors, Instant.now(clock))) {
            throw new ConflictException(Refusal.of("review.conflict.published"));
        }
    }

    /** Throws a draft of one's own away. */
    public void delete(Actor actor, UUID remarkId) {
        Remark remark =
                remarks.find(remarkId, actor.personId()).orElseThrow(() -> new NotFoundException("remark", remarkId));
        access.require(actor, remark.minutesId());
        if (!writing.deleteDraft(remarkId, actor.personId())) {
            throw new ConflictException(Refusal.of("review.conflict.published"));
        }
    }

    /**
     * Returns the open round if the person has it in hand and looks at its version; otherwise a conflict says what is so
     * instead.
     */
    public Round inHand(Actor actor, UUID minutesId, int version) {
        return requireInHand(actor, access.require(actor, minutesId), rounds.open(minutesId), version)
                .round();
    }

    /** A step of the inspection in somebody's hand, and the round it belongs to. */
    record InHand(Round round, Hand hand) {}

    InHand requireInHand(Actor actor, MinutesSummary about, Optional<Round> open, int version) {
        if (!access.inspects(actor, about)) {
            if (access.hasTask(actor, about.id())) {
                throw new ConflictException(Refusal.of("review.conflict.assignmentEnded"));
            }
            throw new ForbiddenException("inspect minutes " + about.id());
        }
        Round round = open.orElseThrow(() -> new ConflictException(Refusal.of("review.conflict.noInspection")));
        if (version != round.version()) {
            throw stale(about.id(), version, round.version());
        }
        return access.hand(actor, about)
                .map(hand -> new InHand(round, hand))
                .orElseThrow(() -> new ConflictException(Refusal.of("review.conflict.notHolder")));
    }

    /** Says which version is the newest and where the two can be compared. */
    private static ConflictException stale(UUID minutesId, int version, int newest) {
        Refusal reason = Refusal.of("review.conflict.newVersion", version, newest);
        return new ConflictException(reason, "/minutes/" + minutesId + "/compare?from=" + version + "&to=" + newest);
    }
}
