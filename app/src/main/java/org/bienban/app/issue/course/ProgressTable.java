package org.bienban.app.issue.course;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which issues somebody is charged with, and before which window each was asked for. */
@Component
class ProgressTable {

    private final JdbcClient jdbc;

    ProgressTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An issue in the open that waits for its answer or for the day of a plan, and the cell that raised it. */
    record Charged(UUID issueId, UUID cellId) {}

    /** Those not yet asked for before a window that is to come. */
    List<Charged> charged(LocalDate today) {
        return jdbc.sql("""
                        select c.issue_id, i.origin_id from issue_course c join issue i on i.id = c.issue_id
                        where c.phase in ('ANSWER', 'ROADMAP') and i.state = 'RAISED'
                            and (c.progress_asked_for is null or c.progress_asked_for <= :today)
                        order by i.origin_id, c.issue_id""")
                .param("today", today)
                .query((row, number) ->
                        new Charged(row.getObject("issue_id", UUID.class), row.getObject("origin_id", UUID.class)))
                .list();
    }

    /** Whether this call is the one that asks; nobody does if something was said since. */
    boolean takeAsking(UUID issueId, LocalDate opening, Instant since) {
        return jdbc.sql("""
                        update issue_course set progress_asked_for = :opening
                        where issue_id = :issue and phase in ('ANSWER', 'ROADMAP')
                            and (progress_asked_for is null or progress_asked_for < :opening)
                            and not exists (select from issue_move m where m.issue_id = :issue and m.at >= :since
                                and m.kind in ('PROGRESS', 'ANSWERED', 'ANSWERED_IN_PART', 'PLANNED'))""")
                        .param("opening", opening)
                        .param("issue", issueId)
                        .param("since", Timestamp.from(since))
                        .update()
                == 1;
    }
}
