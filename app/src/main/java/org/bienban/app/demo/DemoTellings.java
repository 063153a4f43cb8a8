package org.bienban.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.issue.course.Telling;
import org.bienban.app.issue.course.TellingByHand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cells of the demonstration tell answers at their next meeting, and record it once its minutes are approved. */
@Component
class DemoTellings {

    private static final LocalTime EVENING = LocalTime.of(21, 10);

    private final Clock clock;
    private final JdbcClient jdbc;
    private final DemoStory story;
    private final TellingByHand telling;

    DemoTellings(Clock clock, JdbcClient jdbc, DemoStory story, TellingByHand telling) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.story = story;
        this.telling = telling;
    }

    private record Told(UUID answerId, UUID partId, UUID minutesId, LocalDate heldOn, Instant approvedAt) {}

    /** When the first meeting after the answer can have recorded it, null if there was none yet. */
    @Nullable
    LocalDateTime next(UUID issueId, UUID secretary, LocalDateTime now) {
        return first(issueId)
                .map(told -> LocalDateTime.ofInstant(told.approvedAt(), clock.getZone())
                        .toLocalDate()
                        .plusDays(1)
                        .atTime(EVENING))
                .filter(at -> at.isBefore(now))
                .orElse(null);
    }

    void tell(UUID issueId, UUID secretary, LocalDateTime at, DemoIssue.Step step) {
        Told told = first(issueId).orElseThrow();
        Telling.Outcome outcome = step.what().equals("told") ? Telling.Outcome.SATISFIED : Telling.Outcome.UNSATISFIED;
        story.as(
                secretary,
                at,
                actor -> telling.tell(actor, told.answerId(), told.partId(), told.minutesId(), outcome, step.text()));
    }

    private Optional<Told> first(UUID issueId) {
        return jdbc.sql("""
                        select t.answer_id, t.part_id, m.id as minutes_id, g.held_on, m.changed_at
                        from issue_telling t
                        join minutes m on m.cell_id = t.cell_id and m.state in ('APPROVED', 'KEPT')
                        join meeting g on g.id = m.meeting_id and g.held_on >= cast(t.since at time zone :zone as date)
                        where t.part_id = :issue and t.outcome is null
                        order by g.held_on limit 1""")
                .param("zone", clock.getZone().getId())
                .param("issue", issueId)
                .query((row, number) -> new Told(
                        row.getObject("answer_id", UUID.class),
                        row.getObject("part_id", UUID.class),
                        row.getObject("minutes_id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getTimestamp("changed_at").toInstant()))
                .optional();
    }
}
