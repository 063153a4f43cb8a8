package org.bienban.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bienban.app.BienBanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@BienBanTest
@TestPropertySource(properties = "bienban.demo.enabled=true")
class DemoScoresIT {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void xuanDinhGaveItselfTheNinetyTwoOfTheNotes() {
        assertThat(jdbc.sql("""
                                select c.total, c.grade from meeting_score_column c join minutes m on m.id = c.minutes_id
                                join meeting on meeting.id = m.meeting_id
                                where meeting.held_on = date '2026-07-07' and m.cell_name like '%Xuân Định'
                                    and c.side = 'SELF' and c.version = 1""")
                        .query((row, index) -> row.getLong("total") + " " + row.getString("grade"))
                        .list())
                .isEqualTo(List.of("9200 GOOD"));
    }

    @Test
    void everyApprovedMonthIsScoredByBothSidesAndOlderOnesAreRated() {
        assertThat(count("select count(*) from meeting_score_column where side = 'SELF' and version > 0"))
                .isGreaterThan(40);
        assertThat(
                        count(
                                "select count(*) from meeting_score_column where side = 'SUPERIOR' and published_at is not null"))
                .isGreaterThan(30);
        assertThat(count("select count(*) from meeting_rating where reopened_at is null"))
                .isGreaterThan(15);
        assertThat(count("""
                        select count(*) from minutes m join meeting_score s on s.minutes_id = m.id
                        join meeting on meeting.id = m.meeting_id join scoring_rule_set r on r.id = s.rule_set_id
                        where (meeting.held_on < date '2025-10-28') <> (r.valid_from = date '2018-07-06')""")).isZero();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
