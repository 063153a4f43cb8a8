package org.bienban.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries what was selected on a version that is no longer the newest over to the newest, so that nothing is lost. */
@Service
@Transactional(readOnly = true)
public class StaleSelections {

    private final ReviewAccess access;
    private final MinutesRegister minutes;

    StaleSelections(ReviewAccess access, MinutesRegister minutes) {
        this.access = access;
        this.minutes = minutes;
    }

    /** The selections as they stand in the newest version, without those that are gone. */
    public List<Selection> carry(Actor actor, UUID minutesId, int version, List<Selection> selections) {
        MinutesSummary about = access.require(actor, minutesId);
        try {
            List<Anchor> anchors = Selections.anchors(minutes.version(minutesId, version), selections);
            Carrying carrying =
                    new Carrying(minutes.version(minutesId, version), minutes.version(minutesId, about.version()));
            List<Selection> carried = new ArrayList<>();
            anchors.forEach(anchor -> carrying.find(anchor)
                    .map(found -> anchor.passage() == null
                            ? new Selection(found.blockId(), SelectedText.NOTHING)
                            : Selection.of(carrying.anchor(found)))
                    .ifPresent(carried::add));
            return carried;
        } catch (RefusedException | NotFoundException e) {
            // What was not selected in that version either cannot be carried anywhere.
            return List.of();
        }
    }
}
