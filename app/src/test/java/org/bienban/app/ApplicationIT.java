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
    void everyTableIsOwnedByFlyway() {
        assertThat(jdbc.sql("select count(*) from flyway_schema_history where not success")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
