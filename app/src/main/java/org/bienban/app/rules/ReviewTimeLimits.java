package org.bienban.app.rules;

import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.workflows.ReviewLimits;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Time limits of the review: the rule of the nearest unit upwards on the day of the meeting. */
@Service
public class ReviewTimeLimits {

    private static final int LONGEST = 60;
    private static final int FORM_DAYS = 2;
    private static final int JUDGE_DAYS = 2;
    private static final int LEVEL_DAYS = 2;
    private static final int STANDING_DAYS = 2;
    private static final RowMapper<ReviewTimeLimit> LIMIT = DataClassRowMapper.newInstance(ReviewTimeLimit.class);

    private final JdbcClient jdbc;
    private final Units units;

    ReviewTimeLimits(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** The limit for minutes of the cell (or of any unit) by the day's rules; there always is one. */
    public ReviewTimeLimit limit(UUID unitId, LocalDate on) {
        UUID[] upwards =
                units.path(unitId, on).reversed().stream().map(Unit::id).toArray(UUID[]::new);
        return jdbc.sql("""
                        select inspect_days, revise_days, remind_days, basis from review_time_limit
                        where (unit_id is null or unit_id = any(:path)) and holds_on(valid_from, valid_to, :on)
                        order by array_position(:path, unit_id) nulls last limit 1
                        """).param("path", upwards).param("on", on).query(LIMIT).single();
    }

    /** The time allowed where the committee has not laid down how a review goes: the rest follows from the limit. */
    public ReviewLimits defaults(UUID unitId, LocalDate on) {
        ReviewTimeLimit limit = limit(unitId, on);
        return new ReviewLimits(
                FORM_DAYS,
                limit.inspectDays(),
                JUDGE_DAYS,
                LEVEL_DAYS,
                limit.reviseDays(),
                limit.remindDays(),
                STANDING_DAYS);
    }

    /** Lays down a limit for the unit and all below it from the day on; the one before ends. */
    @Transactional
    public void setLimit(UUID unitId, ReviewTimeLimit limit, LocalDate on) {
        boolean sensible = limit.inspectDays() >= 1
                && limit.inspectDays() <= LONGEST
                && limit.reviseDays() >= 1
                && limit.reviseDays() <= LONGEST
                && limit.remindDays() >= 0
                && limit.remindDays() <= Math.min(limit.inspectDays(), limit.reviseDays());
        if (!sensible) {
            throw new RefusedException(Refusal.at("inspectDays", "rules.refusal.limitDays", LONGEST));
        }
        jdbc.sql("""
                        update review_time_limit set valid_to = :on
                        where unit_id = :unit and valid_to is null and valid_from < :on
                        """).param("on", on).param("unit", unitId).update();
        jdbc.sql("""
                        insert into review_time_limit
                            (unit_id, inspect_days, revise_days, remind_days, basis, valid_from)
                        values (:unit, :inspect, :revise, :remind, :basis, :on)
                        """)
                .param("unit", unitId)
                .param("inspect", limit.inspectDays())
                .param("revise", limit.reviseDays())
                .param("remind", limit.remindDays())
                .param("basis", limit.basis())
                .param("on", on)
                .update();
    }
}
