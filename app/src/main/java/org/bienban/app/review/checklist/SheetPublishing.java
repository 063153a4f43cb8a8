package org.bienban.app.review.checklist;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.review.ChecklistPublished;
import org.bienban.app.review.StepOpinion;
import org.bienban.app.review.StepPassedOn;
import org.bienban.app.review.VerdictGiven;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Publishes the sheet of who gave the verdict, in the verdict's transaction, with what was taken over from earlier rounds
 * and steps, and keeps what the steps before it handed in.
 */
@Component
class SheetPublishing {

    private final MinutesRegister minutes;
    private final SheetReading reading;
    private final SheetTable sheets;
    private final ApplicationEventPublisher events;

    SheetPublishing(
            MinutesRegister minutes, SheetReading reading, SheetTable sheets, ApplicationEventPublisher events) {
        this.minutes = minutes;
        this.reading = reading;
        this.sheets = sheets;
        this.events = events;
    }

    @EventListener
    void on(VerdictGiven verdict) {
        if (!sheets.isAnyBegun(verdict.minutesId())) {
            return;
        }
        Checklist draft = reading.draft(
                minutes.version(verdict.minutesId(), verdict.version()),
                verdict.round(),
                verdict.inspectorId(),
                true,
                "vi");
        if (keep(verdict.minutesId(), draft, verdict.inspectorId(), verdict.onBehalfOf(), verdict.at())) {
            sheets.publish(verdict.minutesId(), verdict.round(), verdict.inspectorId(), verdict.at());
        }
    }

    /** A step that passes the minutes on hands in what it decided, of a part on its heads alone. */
    @EventListener
    void on(StepPassedOn passed) {
        StepOpinion step = passed.opinion();
        MinutesVersion version = minutes.version(passed.minutesId(), passed.version());
        boolean reads = step.kind() != TaskKind.INSPECT_PART && step.kind() != TaskKind.CHECK_FORM;
        Checklist draft = reading.draft(version, step.round(), step.personId(), reads, "vi");
        Checklist own = step.heads().isEmpty() ? draft : draft.within(Set.copyOf(step.heads()));
        if (keep(passed.minutesId(), own, step.personId(), step.onBehalfOf(), step.at())) {
            sheets.handIn(passed.minutesId(), step.round(), step.personId(), step.at());
        }
    }

    private boolean keep(UUID minutesId, Checklist sheet, UUID author, @Nullable UUID behalf, Instant at) {
        if (sheet.decided() == 0) {
            return false;
        }
        sheet.lines().stream().filter(ChecklistLine::isDecided).forEach(line -> {
            GivenAnswer given = new GivenAnswer(
                    line.item().code(),
                    Objects.requireNonNull(line.answer()),
                    line.note(),
                    line.proposal().basis());
            sheets.answer(minutesId, sheet.round(), author, given, at);
        });
        events.publishEvent(
                new ChecklistPublished(minutesId, sheet.round(), sheet.decided(), sheet.failing(), author, behalf, at));
        return true;
    }
}
