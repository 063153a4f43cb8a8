package org.bienban.app.issue.course;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesApproved;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.minutes.ToldAnswer;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The closing ritual: minutes that are approved record that the members were told, and what they say moves the issue, in
 * the transaction of the approval. What was overtaken meanwhile, or is not this cell's, changes nothing.
 */
@Component
class ToldInMinutes {

    private final Tellings tellings;
    private final MinutesRegister register;

    ToldInMinutes(Tellings tellings, MinutesRegister register) {
        this.tellings = tellings;
        this.register = register;
    }

    /** Before the same minutes raise anything: what is settled and raised again in them stands open. */
    @EventListener
    @Order(0)
    void on(MinutesApproved approved) {
        MinutesVersion version = register.version(approved.minutesId(), approved.version());
        MeetingSnapshot meeting = version.meeting();
        if (meeting == null) {
            return;
        }
        UUID cell = register.summary(approved.minutesId()).cellId();
        for (ToldAnswer told : version.content().told()) {
            outcome(told)
                    .ifPresent(outcome ->
                            tell(told, outcome, version, cell, meeting.meeting().heldOn()));
        }
    }

    private void tell(ToldAnswer told, Telling.Outcome outcome, MinutesVersion version, UUID cell, LocalDate heldOn) {
        tellings.find(UUID.fromString(told.answerId()), UUID.fromString(told.issueId()))
                .filter(waiting -> waiting.isWaiting() && waiting.cellId().equals(cell))
                .ifPresent(waiting -> tellings.tell(
                        Tellings.recorded(waiting, outcome, version.minutesId(), heldOn, told.said()),
                        new Tellings.By(version.sentBy(), null)));
    }

    private static Optional<Telling.Outcome> outcome(ToldAnswer told) {
        if (told.outcome() == null || !isId(told.answerId()) || !isId(told.issueId())) {
            return Optional.empty();
        }
        return switch (told.outcome()) {
            case CONTENT -> Optional.of(Telling.Outcome.SATISFIED);
            case NOT_CONTENT -> Optional.of(Telling.Outcome.UNSATISFIED);
            case LATER -> Optional.empty();
        };
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
