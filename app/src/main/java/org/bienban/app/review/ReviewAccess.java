package org.bienban.app.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.access.MinutesExposure;
import org.bienban.app.access.Permissions;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.workflows.MinutesReviewProcess;
import org.bienban.workflows.ReviewRoute.Part;
import org.bienban.workflows.TaskKind;
import org.springframework.stereotype.Component;

/**
 * Who sees and does what in a review. Members of the cell read released minutes but not what was said about them, so
 * the right to see a review does not follow from the right to read the minutes.
 */
@Component
class ReviewAccess {

    private final MinutesRegister minutes;
    private final Audiences audiences;
    private final Permissions permissions;
    private final Inbox inbox;
    private final MinutesReviewProcess process;

    ReviewAccess(
            MinutesRegister minutes,
            Audiences audiences,
            Permissions permissions,
            Inbox inbox,
            MinutesReviewProcess process) {
        this.minutes = minutes;
        this.audiences = audiences;
        this.permissions = permissions;
        this.inbox = inbox;
        this.process = process;
    }

    /**
     * The minutes, if the person may see their review; otherwise {@link NotFoundException}. Who still has the inspection
     * in hand though the assignment has ended knows of it anyway and is told so.
     */
    MinutesSummary require(Actor actor, UUID minutesId) {
        return visible(actor, minutesId)
                .orElseThrow(() -> hasTask(actor, minutesId)
                        ? new ConflictException(Refusal.of("review.conflict.assignmentEnded"))
                        : new NotFoundException("review of minutes", minutesId));
    }

    /** The same, held still until the transaction ends, so that nobody changes the minutes or their review meanwhile. */
    MinutesSummary requireStill(Actor actor, UUID minutesId) {
        MinutesSummary held = minutes.holdStill(minutesId);
        return isVisible(actor, held) ? held : require(actor, minutesId);
    }

    /** Whether the open inspection is in the person's hand, rightly or not. */
    boolean hasTask(Actor actor, UUID minutesId) {
        return inbox.inspectionHeldBy(actor.personId(), minutesId).isPresent();
    }

    boolean isVisible(Actor actor, UUID minutesId) {
        return visible(actor, minutesId).isPresent();
    }

    /** Whether the person belongs to the cell's side of the review: those who write and correct the minutes. */
    boolean writesFor(Actor actor, MinutesSummary about) {
        return permissions.mayDraft(actor, about.cellId());
    }

    /** Whether the person belongs to the committee's side of the review. */
    boolean inspects(Actor actor, MinutesSummary about) {
        return permissions.mayInspect(actor, about.cellId(), about.wardId());
    }

    /** Whether the person has a step of the inspection in hand. */
    boolean holdsInspection(Actor actor, MinutesSummary about) {
        return hand(actor, about).isPresent();
    }

    /**
     * The step of the inspection a person has in hand and still the right to: an assignment that ended yesterday ends
     * the right though the task is still held, and nobody judges what they sent themselves.
     */
    Optional<Hand> hand(Actor actor, MinutesSummary about) {
        if (!permissions.mayInspect(actor, about.cellId(), about.wardId(), about.sentBy())) {
            return Optional.empty();
        }
        return inbox.inspectionHeldBy(actor.personId(), about.id()).map(this::hand);
    }

    /** Whether the person has the correction in hand, or may take it because nobody has. */
    boolean mayCorrect(Actor actor, MinutesSummary about) {
        return writesFor(actor, about)
                && inbox.openTasksOf(about.id()).stream().anyMatch(task -> task.kind() == TaskKind.REVISE);
    }

    /** Whether agreeing in this step leaves the minutes to others, who confirm it. */
    boolean isConfirmedAfter(Hand hand) {
        return switch (hand.kind()) {
            case INSPECT, JUDGE -> levelsOf(hand) > 0;
            case VALIDATE -> hand.task().ordinal() < levelsOf(hand);
            case CHECK_FORM, INSPECT_PART, REVISE -> false;
        };
    }

    private int levelsOf(Hand hand) {
        return process.routeOf(hand.task().minutesId())
                .map(route -> route.levels().size())
                .orElse(0);
    }

    private Hand hand(InboxTask task) {
        if (task.kind() != TaskKind.INSPECT_PART) {
            return new Hand(task, EnumSet.allOf(RemarkHead.class), null);
        }
        List<Part> parts = process.routeOf(task.minutesId()).orElseThrow().parts();
        Set<RemarkHead> own = parts.get(task.ordinal() - 1).heads().stream()
                .map(RemarkHead::valueOf)
                .collect(Collectors.toSet());
        return new Hand(task, own, parts.get(parts.size() - task.ordinal()).group());
    }

    private Optional<MinutesSummary> visible(Actor actor, UUID minutesId) {
        return minutes.find(minutesId).filter(found -> isVisible(actor, found));
    }

    private boolean isVisible(Actor actor, MinutesSummary about) {
        return about.version() > 0 && audiences.admit(actor, about.cellId(), about.wardId(), MinutesExposure.SENT);
    }
}
