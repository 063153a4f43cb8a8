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

    Rounds(RoundTable table) {
        this.table = table;
    }

    /** Returns all rounds, oldest first. */
    public List<Round> of(UUID minutesId) {
        return table.of(minutesId);
    }

    /** Returns the round waiting for a verdict. */
    public Optional<Round> open(UUID minutesId) {
        return table.of(minutesId).stream().filter(Round::isOpen).findFirst();
    }
}
