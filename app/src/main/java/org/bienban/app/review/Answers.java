package org.bienban.app.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a remark after the verdict: the cell answers and says it is corrected, the inspector accepts. */
@Service
@Transactional
public class Answers {

    private final ReviewAccess access;
    private final RemarkTable remarks;
    private final RemarkWriting writing;
    private final Readings readings;
    private final Reviews reviews;
    private final DeputyTrace trace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answers(
            ReviewAccess access,
            RemarkTable remarks,
            RemarkWriting writing,
            Readings readings,
            Reviews reviews,
            DeputyTrace trace,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.remarks = remarks;
        this.writing = writing;
        this.readings = readings;
        this.reviews = reviews;
        this.trace = trace;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers a published remark, from either side.
     *
     * @param replyId chosen by the caller: the same id again adds nothing
     */
    public void reply(Actor actor, UUID remarkId, UUID replyId, String text) {
        Subject subject = published(actor, remarkId);
        if (!access.writesFor(actor, subject.minutes()) && !access.inspects(actor, subject.minutes())) {
            throw new ForbiddenException("reply to remark " + remarkId);
        }
        refuseIfFinal(subject);
        writing.addReply(replyId, remarkId, actor.personId(), WrittenText.checked(text, "text"), Instant.now(clock));
        trace.replied(actor, subject.minutes(), replyId, access.writesFor(actor, subject.minutes()));
        tell(actor, subject, RemarkChanged.Change.ANSWERED);
    }

    /** The cell says that the remark is dealt with; possible while the minutes are being corrected. */
    public void markFixed(Actor actor, UUID remarkId) {
        Subject subject = published(actor, remarkId);
        if (!access.writesFor(actor, subject.minutes())) {
            throw new ForbiddenException("mark remark fixed " + remarkId);
        }
        if (!access.mayCorrect(actor, subject.minutes())) {
            throw new RefusedException(Refusal.of("review.refusal.notBeingCorrected"));
        }
        if (subject.remark().state() == RemarkState.OPEN) {
            writing.markFixed(remarkId, actor.personId(), Instant.now(clock));
            trace.fixed(actor, subject.minutes(), remarkId);
            tell(actor, subject, RemarkChanged.Change.FIXED);
        }
    }

    /**
     * The cell takes back what it said, or the inspector does not accept it: the remark is open again.
     *
     * @param replyId chosen by the caller: the same id again adds nothing
     * @param why kept as an answer; may be empty
     */
    public void reopen(Actor actor, UUID remarkId, UUID replyId, String why) {
        Subject subject = published(actor, remarkId);
        boolean own = subject.remark().state() == RemarkState.FIXED && access.mayCorrect(actor, subject.minutes());
        boolean decided = subject.remark().state() == RemarkState.SET_ASIDE;
        if (decided || (!own && !judges(actor, subject))) {
            throw new ForbiddenException("reopen remark " + remarkId);
        }
        String reason = WrittenText.notTooLong(WrittenText.clean(why), "why");
        writing.reopen(remarkId);
        tell(actor, subject, RemarkChanged.Change.REOPENED);
        if (!reason.isEmpty()) {
            writing.addReply(replyId, remarkId, actor.personId(), reason, Instant.now(clock));
        }
    }

    /** The inspector at work is content, whether the cell has answered or not. */
    public void accept(Actor actor, UUID remarkId) {
        Subject subject = published(actor, remarkId);
        if (!judges(actor, subject)) {
            throw new ForbiddenException("accept remark " + remarkId);
        }
        accept(actor, subject);
    }

    private void accept(Actor actor, Subject subject) {
        UUID remarkId = subject.remark().id();
        writing.accept(remarkId, actor.personId(), Instant.now(clock));
        trace.accepted(actor, subject.minutes(), remarkId);
        tell(actor, subject, RemarkChanged.Change.ACCEPTED);
    }

    /**
     * Accepts every remark the cell calls fixed whose block the inspector at work has ticked as read in the newest
     * version: the tick says that they have looked.
     *
     * @return how many were accepted
     */
    public int acceptRead(Actor actor, UUID minutesId) {
        MinutesSummary about = access.require(actor, minutesId);
        Hand hand = access.hand(actor, about)
                .orElseThrow(() -> new ForbiddenException("accept remarks of minutes " + minutesId));
        ReviewOf review = reviews.of(actor, minutesId, about.version());
        Set<String> read = readings.read(actor, review.shown());
        List<Remark> looked = review.remarks().stream()
                .filter(remark -> remark.state() == RemarkState.FIXED
                        && hand.heads().contains(remark.head())
                        && read.containsAll(review.blocksOf(remark)))
                .toList();
        // Each is locked and looked at again: the cell may have taken its word back in between.
        List<Subject> settled = looked.stream()
                .flatMap(remark -> remarks.find(remark.id(), actor.personId()).stream())
                .filter(remark -> remark.state() == RemarkState.FIXED)
                .map(remark -> new Subject(remark, about))
                .toList();
        settled.forEach(subject -> accept(actor, subject));
        return settled.size();
    }

    /** Returns the minutes a remark belongs to, if the person may see it; otherwise {@link NotFoundException}. */
    public UUID minutesOf(Actor actor, UUID remarkId) {
        return published(actor, remarkId).minutes().id();
    }

    /** Of two inspectors each looks after their own heads. */
    private boolean judges(Actor actor, Subject subject) {
        return access.hand(actor, subject.minutes())
                .filter(hand -> hand.heads().contains(subject.remark().head()))
                .isPresent();
    }

    private void tell(Actor actor, Subject subject, RemarkChanged.Change change) {
        events.publishEvent(new RemarkChanged(
                subject.remark().id(), subject.minutes().id(), change, actor.personId(), Instant.now(clock)));
    }

    private record Subject(Remark remark, MinutesSummary minutes) {}

    private Subject published(Actor actor, UUID remarkId) {
        Remark remark = remarks.find(remarkId, actor.personId())
                .filter(found -> found.state() != RemarkState.DRAFT)
                .orElseThrow(() -> new NotFoundException("remark", remarkId));
        return new Subject(remark, access.require(actor, remark.minutesId()));
    }

    private static void refuseIfFinal(Subject subject) {
        if (subject.minutes().state().isFinal()) {
            throw new RefusedException(Refusal.of("review.refusal.reviewEnded"));
        }
    }
}
