package org.bienban.app.review;

import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.access.MinutesExposure;
import org.bienban.app.access.Permissions;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;
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

    ReviewAccess(MinutesRegister minutes, Audiences audiences, Permissions permissions, Inbox inbox) {
        this.minutes = minutes;
        this.audiences = audiences;
        this.permissions = permissions;
        this.inbox = inbox;
    }

    /** The minutes, if the person may see their review; otherwise {@link NotFoundException}. */
    MinutesSummary require(Actor actor, UUID minutesId) {
        return visible(actor, minutesId).orElseThrow(() -> new NotFoundException("review of minutes", minutesId));
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

    /**
     * Whether the person has the inspection in hand and still the right to it: an assignment that ended yesterday ends
     * the right though the task is still held, and nobody judges what they sent themselves.
     */
    boolean holdsInspection(Actor actor, MinutesSummary about) {
        return permissions.mayInspect(actor, about.cellId(), about.wardId(), authorOf(about.id()))
                && inbox.openTaskOf(about.id())
                        .filter(task -> task.kind() == TaskKind.INSPECT && task.heldBy(actor.personId()))
                        .isPresent();
    }

    /** Whether the person has the correction in hand, or may take it because nobody has. */
    boolean mayCorrect(Actor actor, MinutesSummary about) {
        return writesFor(actor, about)
                && inbox.openTaskOf(about.id())
                        .map(InboxTask::kind)
                        .filter(TaskKind.REVISE::equals)
                        .isPresent();
    }

    private Optional<MinutesSummary> visible(Actor actor, UUID minutesId) {
        return minutes.find(minutesId).filter(found -> found.version() > 0 && maySee(actor, found));
    }

    private @Nullable UUID authorOf(UUID minutesId) {
        return minutes.latestVersion(minutesId).map(MinutesVersion::sentBy).orElse(null);
    }

    private boolean maySee(Actor actor, MinutesSummary about) {
        return Audiences.meet(
                audiences.ofActor(actor), audiences.ofMinutes(about.cellId(), about.wardId(), MinutesExposure.SENT));
    }
}
