package org.bienban.app.search;

import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose turn it is to write to an index that several nodes share: whoever comes first, for one step. It saves doing the
 * same work twice; that nothing later is written over is seen to by the index.
 */
@Component
class WritersTurn {

    private final JdbcClient jdbc;
    private final TransactionTemplate step;

    WritersTurn(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        // The lock and the reading take no transaction number, so no follower of the journal waits for this.
        this.step = new TransactionTemplate(transactions);
    }

    /** Does the work if no other node is at it, and something else if one is. */
    boolean take(BooleanSupplier work, BooleanSupplier otherwise) {
        Boolean more = step.execute(status -> free() ? work.getAsBoolean() : otherwise.getAsBoolean());
        return Boolean.TRUE.equals(more);
    }

    private boolean free() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('search_index', 0))")
                .query(Boolean.class)
                .single();
    }
}
