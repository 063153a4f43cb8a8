package org.bienban.app.issue;

import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.organisation.Affairs;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.springframework.stereotype.Component;

/** Which committee has an issue in its care on a day; a unit that is gone is stood for by whoever has its affairs. */
@Component
public class IssueWard {

    private final Units units;
    private final Affairs affairs;

    IssueWard(Units units, Affairs affairs) {
        this.units = units;
        this.affairs = affairs;
    }

    /** The ward the cell that raised it belongs to on the day. */
    public UUID of(Issue issue, LocalDate on) {
        return units.ancestorOfKind(issue.originId(), Unit.WARD, on)
                .map(Unit::id)
                .orElseGet(() -> affairs.holder(issue.wardId(), on));
    }

    /** The unit holding it: the ward until it went up. */
    public UUID holder(Issue issue, LocalDate on) {
        UUID holder = issue.holderId();
        return holder == null ? of(issue, on) : affairs.holder(holder, on);
    }
}
