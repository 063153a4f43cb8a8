package org.bienban.app.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.TaskKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who concludes on two parts may disagree with what one of them demands: set aside, it no longer stands in the way of
 * approval. The remark stays, with the reason beside it, and is published with the verdict.
 */
@Service
@Transactional
public class SettingAside {

    private final ReviewAccess access;
    private final RemarkTable remarks;
    private final SetAsideTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingAside(
            ReviewAccess access,
            RemarkTable remarks,
            SetAsideTable table,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.remarks = remarks;
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sets a demand of a part aside; doing so again gives it another reason.
     *
     * @throws RefusedException if no reason is given, the person does not have the conclusion in hand, or the remark is
     *     none of a part's demands in the open round
     */
    public void set(Actor actor, UUID minutesId, UUID remarkId, String why) {
        Remark remark = demand(actor, minutesId, remarkId);
        Hand hand = concluding(actor, minutesId);
        String reason = WrittenText.checked(why, "reason");
        SetAside decision = new SetAside(actor.personId(), hand.task().holderFor(), reason, Instant.now(clock));
        table.set(remarkId, decision);
        tell(remark, decision, false);
    }

    /** Takes that back: the demand stands again. Nothing happens if it was not set aside. */
    public void takeBack(Actor actor, UUID minutesId, UUID remarkId) {
        Remark remark = demand(actor, minutesId, remarkId);
        Hand hand = concluding(actor, minutesId);
        if (remark.setAside() != null) {
            table.clear(remarkId);
            tell(remark, new SetAside(actor.personId(), hand.task().holderFor(), "", Instant.now(clock)), true);
        }
    }

    /** What was set aside in rounds that are over, oldest first. The caller decides who may know. */
    @Transactional(readOnly = true)
    public List<SetAside> published(UUID minutesId) {
        return table.published(minutesId);
    }

    private Remark demand(Actor actor, UUID minutesId, UUID remarkId) {
        MinutesSummary about = access.require(actor, minutesId);
        if (!access.inspects(actor, about)) {
            throw new ForbiddenException("set aside remark " + remarkId);
        }
        boolean deciding =
                access.hand(actor, about).filter(Hand::readsWhatWasHandedIn).isPresent();
        Remark remark = remarks.find(remarkId, actor.personId(), deciding)
                .filter(found -> found.minutesId().equals(minutesId))
                .orElseThrow(() -> new NotFoundException("remark", remarkId));
        if (!remark.isDemandOfAPart()) {
            throw new RefusedException(Refusal.of("review.refusal.notToSetAside"));
        }
        return remark;
    }

    private Hand concluding(Actor actor, UUID minutesId) {
        return access.hand(actor, access.require(actor, minutesId))
                .filter(hand -> hand.kind() == TaskKind.JUDGE)
                .orElseThrow(() -> new RefusedException(Refusal.of("review.refusal.notConcluding")));
    }

    private void tell(Remark remark, SetAside decision, boolean takenBack) {
        events.publishEvent(new RemarkSetAside(
                remark.id(),
                remark.minutesId(),
                remark.authorId(),
                decision.by(),
                decision.onBehalfOf(),
                takenBack,
                decision.at()));
    }
}
