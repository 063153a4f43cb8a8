package org.bienban.app.issue.course;

import java.util.List;
import java.util.UUID;
import org.bienban.app.issue.IssueInHand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At the start of a node: sends issues on their way that stand in the open and never began one, because they were raised
 * before there was such a way. Each in a transaction of its own; of several nodes starting at once one does it.
 */
@Component
class StandingIssues implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StandingIssues.class);

    private final JdbcClient jdbc;
    private final CourseStart start;
    private final IssueInHand inHand;
    private final TransactionTemplate transaction;

    StandingIssues(JdbcClient jdbc, CourseStart start, IssueInHand inHand, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.start = start;
        this.inHand = inHand;
        this.transaction = transaction;
    }

    private record Waiting(UUID issueId, UUID by) {}

    @Override
    public void run(ApplicationArguments arguments) {
        List<Waiting> found = waiting();
        found.forEach(one -> transaction.executeWithoutResult(status -> begin(one)));
        if (!found.isEmpty()) {
            LOG.info("Sent {} issues on their way", found.size());
        }
    }

    private void begin(Waiting one) {
        jdbc.sql("select id from issue where id = :id for update")
                .param("id", one.issueId())
                .query(UUID.class)
                .single();
        start.begin(inHand.get(one.issueId()), one.by());
    }

    private List<Waiting> waiting() {
        return jdbc.sql("""
                        select i.id, coalesce(m.person_id, v.sent_by) as by from issue i
                        left join lateral (select person_id, minutes_id from issue_move
                            where issue_id = i.id order by id limit 1) m on true
                        left join lateral (select sent_by from minutes_version
                            where minutes_id = m.minutes_id order by number limit 1) v on true
                        where i.state = 'RAISED' and i.holder_id is null
                            and coalesce(m.person_id, v.sent_by) is not null
                            and not exists (select from issue_course c where c.issue_id = i.id)
                        order by i.raised_on, i.id""")
                .query((row, number) -> new Waiting(row.getObject("id", UUID.class), row.getObject("by", UUID.class)))
                .list();
    }
}
