package org.bienban.app.scoring.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.Unit;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.scoring.RatingMonth;
import org.bienban.app.scoring.RatingMonths;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The month and ward an address names; without them this month and the first ward the person oversees. */
@Component
class ChosenMonth {

    private final RatingMonths months;
    private final Clock clock;

    ChosenMonth(RatingMonths months, Clock clock) {
        this.months = months;
        this.clock = clock;
    }

    RatingMonth of(Actor actor, @Nullable UUID ward, String month) {
        if (ward != null) {
            return months.of(actor, ward, read(month));
        }
        List<Unit> wards = months.wardsOf(actor);
        if (wards.isEmpty()) {
            throw new NotFoundException("wards overseen by", actor.personId());
        }
        return months.of(actor, wards.getFirst().id(), read(month));
    }

    YearMonth read(String typed) {
        try {
            return typed.isEmpty() ? YearMonth.now(clock) : YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return YearMonth.now(clock);
        }
    }

    static String address(String path, UUID ward, YearMonth month) {
        return path + "?ward=" + ward + "&month=" + month;
    }

    static String address(String path, RatingMonth month) {
        return address(path, month.ward().id(), month.month());
    }
}
