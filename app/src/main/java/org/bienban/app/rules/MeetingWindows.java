package org.bienban.app.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Windows for regular meetings: the rule of the nearest unit upwards, one for the cell's type before a general one. */
@Service
public class MeetingWindows {

    private static final RowMapper<MeetingWindowRule> RULE = DataClassRowMapper.newInstance(MeetingWindowRule.class);

    private final JdbcClient jdbc;
    private final Units units;
    private final WorkingCalendar calendar;

    MeetingWindows(JdbcClient jdbc, Units units, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.units = units;
        this.calendar = calendar;
    }

    /** The cell's window in the month, by the rules valid on the month's first day. */
    public MeetingWindow window(UUID cellId, YearMonth month) {
        MeetingWindowRule rule = rule(cellId, month.atDay(1));
        LocalDate from = month.atDay(Math.min(rule.dayFrom(), month.lengthOfMonth()));
        LocalDate to = month.atDay(Math.min(rule.dayTo(), month.lengthOfMonth()));
        if (!rule.shiftsOffHolidays()) {
            return new MeetingWindow(from, to, rule.basis());
        }
        WorkingDays days = calendar.days();
        int holidays = (int)
                from.datesUntil(to.plusDays(1)).filter(days.off()::contains).count();
        return new MeetingWindow(from, days.plus(to, holidays), rule.basis());
    }

    /** Lays down a rule for the unit and all below it from the day on; the one before ends. */
    @Transactional
    public void setRule(UUID unitId, MeetingWindowRule rule, LocalDate on) {
        if (rule.dayFrom() < 1 || rule.dayTo() > 31 || rule.dayTo() < rule.dayFrom()) {
            throw new RefusedException(Refusal.at("dayTo", "rules.refusal.windowDays"));
        }
        jdbc.sql("""
                        update meeting_window set valid_to = :on where unit_id = :unit
                            and cell_type is not distinct from :type and valid_to is null and valid_from < :on
                        """)
                .param("on", on)
                .param("unit", unitId)
                .param("type", rule.cellType())
                .update();
        jdbc.sql("""
                        insert into meeting_window
                            (unit_id, cell_type, day_from, day_to, shifts_off_holidays, basis, valid_from)
                        values (:unit, :type, :from, :to, :shifts, :basis, :on)
                        """)
                .param("unit", unitId)
                .param("type", rule.cellType())
                .param("from", rule.dayFrom())
                .param("to", rule.dayTo())
                .param("shifts", rule.shiftsOffHolidays())
                .param("basis", rule.basis())
                .param("on", on)
                .update();
    }

    private MeetingWindowRule rule(UUID cellId, LocalDate on) {
        List<Unit> path = units.path(cellId, on);
        UUID[] upwards = path.reversed().stream().map(Unit::id).toArray(UUID[]::new);
        String type = path.isEmpty() ? null : path.getLast().type();
        return jdbc.sql("""
                        select cell_type, day_from, day_to, shifts_off_holidays, basis from meeting_window
                        where (unit_id is null or unit_id = any(:path)) and (cell_type is null or cell_type = :type)
                            and holds_on(valid_from, valid_to, :on)
                        order by array_position(:path, unit_id) nulls last, cell_type nulls last limit 1
                        """)
                .param("path", upwards)
                .param("type", type)
                .param("on", on)
                .query(RULE)
                .single();
    }
}
