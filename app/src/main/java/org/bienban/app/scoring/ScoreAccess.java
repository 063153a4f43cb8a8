package org.bienban.app.scoring;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * Who sees and fills score sheets: those who write the cell's minutes, and once they are sent those who inspect the
 * cell or oversee the ward. Members read the minutes, not the sheet.
 */
@Component
class ScoreAccess {

    private final MinutesRegister register;
    private final Permissions permissions;
    private final InspectionHold inspections;

    ScoreAccess(MinutesRegister register, Permissions permissions, InspectionHold inspections) {
        this.register = register;
        this.permissions = permissions;
        this.inspections = inspections;
    }

    /** The minutes, if the person may see their sheet; otherwise {@link NotFoundException}. */
    MinutesSummary require(Actor actor, UUID minutesId) {
        return register.find(minutesId)
                .filter(minutes -> minutes.meetingId() != null && maySee(actor, minutes))
                .orElseThrow(() -> new NotFoundException("score sheet", minutesId));
    }

    boolean maySee(Actor actor, MinutesSummary minutes) {
        return isOfCell(actor, minutes)
                || (minutes.version() > 0 && permissions.mayInspect(actor, minutes.cellId(), minutes.wardId()));
    }

    /** Whether the person may see the sheets of the cell's sent minutes. */
    boolean maySeeCell(Actor actor, UUID cellId, UUID wardId) {
        return permissions.mayDraft(actor, cellId) || permissions.mayInspect(actor, cellId, wardId);
    }

    boolean isOfCell(Actor actor, MinutesSummary minutes) {
        return permissions.mayDraft(actor, minutes.cellId());
    }

    boolean mayScoreSelf(Actor actor, MinutesSummary minutes) {
        return isOfCell(actor, minutes) && minutes.state().isEditable();
    }

    boolean mayScoreSuperior(Actor actor, MinutesSummary minutes) {
        return minutes.version() > 0 && inspections.holds(actor, minutes);
    }

    void requireCell(Actor actor, MinutesSummary minutes) {
        if (!isOfCell(actor, minutes)) {
            throw new ForbiddenException("score for the cell of " + minutes.id());
        }
    }

    void requireCommittee(Actor actor, MinutesSummary minutes) {
        if (!permissions.mayInspect(actor, minutes.cellId(), minutes.wardId())) {
            throw new ForbiddenException("score " + minutes.id() + " for the committee");
        }
    }
}
