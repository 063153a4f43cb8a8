package org.bienban.app.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.organisation.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the demonstration ward in one transaction: a crash on the way leaves an empty database, and the next start
 * begins again.
 */
@Component
class DemoSeeding {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeding.class);
    private static final long LOCK = 0x42_69_65_6e_42_61_6eL;

    private final JdbcClient jdbc;
    private final Units existing;
    private final DemoUnits units;
    private final DemoPeople people;
    private final DemoAccounts accounts;

    DemoSeeding(JdbcClient jdbc, Units existing, DemoUnits units, DemoPeople people, DemoAccounts accounts) {
        this.jdbc = jdbc;
        this.existing = existing;
        this.units = units;
        this.people = people;
        this.accounts = accounts;
    }

    /** Makes the ward unless there are units already. */
    @Transactional
    void makeIfEmpty() {
        // Of several nodes started at once on an empty database one seeds; the others wait here and find it done.
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> number)
                .list();
        if (existing.any()) {
            return;
        }
        long start = System.nanoTime();
        List<DemoCell> cells = DemoCell.all();
        LOG.info("Demonstration ward: units and people");
        DemoUnits.Made made = units.make(cells);
        Map<String, UUID> ids = people.make(cells, made);
        units.reform(made, cells);
        people.reform(ids, made);
        LOG.info("Demonstration ward: accounts");
        accounts.make(cells, ids);
        LOG.info(
                "Demonstration ward ready in {} s",
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }
}
