package org.bienban.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BienBanTest
class ApplicationIT {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theEngineLivesInTablesThatFlywayMade() {
        assertThat(jdbc.sql("select count(*) from act_re_procdef where key_ = 'minutes-review'")
                        .query(Long.class)
                        .single())
                // Other tests deploy further versions.
                .isPositive();
    }

    @Test
    void everyMigrationSucceeded() {
        assertThat(jdbc.sql("select count(*) from flyway_schema_history where not success")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
