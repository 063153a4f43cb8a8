package org.bienban.app.search;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has those read anew, once a day, who are something else today than yesterday without anybody having written today. */
@Component
class PeopleOfToday {

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleOfToday(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Once too often does no harm: every node does it. */
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void readAnew() {
        jdbc.sql("""
                        insert into change (kind, id)
                        select 'person', person_id from membership where valid_from = :today or valid_to = :today
                        union
                        select 'person', person_id from post where valid_from = :today or valid_to = :today""").param("today", LocalDate.now(clock)).update();
    }
}
