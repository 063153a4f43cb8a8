package org.bienban.app.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inspections of minutes. The caller decides who may know. */
@Service
@Transactional(readOnly = true)
public class Rounds {

    private final RoundTable table;
    private final OpinionTable opinions;

    Rounds(RoundTable table, OpinionTable opinions) {
        this.table = table;
        this.opinions = opinions;
    }

    /** Returns all rounds, oldest first. */
    public List<Round> of(UUID minutesId) {
        return table.of(minutesId);
    }

    /** Returns the round waiting for a verdict. */
    public Optional<Round> open(UUID minutesId) {
        return table.of(minutesId).stream().filter(Round::isOpen).findFirst();
    }

    /** Returns the steps that passed the minutes on, of all rounds, oldest first. */
    public List<PassedStep> passedOn(UUID minutesId) {
        return opinions.of(minutesId).stream()
                .map(step -> new PassedStep(step.kind(), step.ordinal(), step.personId(), step.onBehalfOf(), step.at()))
                .toList();
    }
}
