package org.bienban.app.review.checklist;

import java.util.Objects;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.review.ChecklistPublished;
import org.bienban.app.review.VerdictGiven;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes the sheet of who gave the verdict, in the verdict's transaction, with what was taken over from earlier rounds. */
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
        Checklist draft = reading.draft(
                minutes.version(verdict.minutesId(), verdict.version()), verdict.round(), verdict.inspectorId(), "vi");
        if (draft.decided() == 0) {
            return;
        }
        draft.lines().stream().filter(ChecklistLine::isDecided).forEach(line -> {
            GivenAnswer given = new GivenAnswer(
                    line.item().code(),
                    Objects.requireNonNull(line.answer()),
                    line.note(),
                    line.proposal().basis());
            sheets.answer(verdict.minutesId(), verdict.round(), verdict.inspectorId(), given, verdict.at());
        });
        sheets.publish(verdict.minutesId(), verdict.round(), verdict.inspectorId(), verdict.at());
        events.publishEvent(new ChecklistPublished(
                verdict.minutesId(),
                verdict.round(),
                draft.decided(),
                draft.failing(),
                verdict.inspectorId(),
                verdict.onBehalfOf(),
                verdict.at()));
    }
}
