package org.bienban.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recomputes the whole chain and keeps the result. Reads in pages, so that its size does not matter. */
@Component
class ChainChecking {

    private static final Logger log = LoggerFactory.getLogger(ChainChecking.class);
    private static final int PAGE = 2000;

    private final JdbcClient jdbc;
    private final CheckTable table;
    private final Clock clock;

    ChainChecking(JdbcClient jdbc, CheckTable table, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.clock = clock;
    }

    /** The result of the newest check. */
    Optional<ChainCheck> last() {
        return table.last();
    }

    /** Checks now. The head is logged as well, so that a copy of it lies outside the database. */
    ChainCheck check(@Nullable UUID askedBy) {
        Instant begun = clock.instant();
        ChainWalk walk = new ChainWalk();
        while (walk.fault() == null && page(walk)) {
            // each call is one page
        }
        ChainCheck result = result(begun, askedBy, walk);
        table.add(result);
        if (result.intact()) {
            log.info("The audit journal is intact: {} entries, head {}", result.entries(), result.headHash());
        } else {
            log.error("The audit journal has been tampered with: {} at {}", result.fault(), result.badPosition());
        }
        return result;
    }

    private ChainCheck result(Instant begun, @Nullable UUID askedBy, ChainWalk walk) {
        ChainWalk.Link bad = walk.bad();
        if (bad != null) {
            return found(begun, askedBy, walk, walk.fault(), bad.position(), bad.seq());
        }
        Optional<Long> cut = table.lostHead();
        if (cut.isPresent()) {
            return found(begun, askedBy, walk, ChainFault.CUT_OFF, cut.get(), null);
        }
        Optional<Long> loose = unsealed();
        return loose.isPresent()
                ? found(begun, askedBy, walk, ChainFault.UNSEALED, null, loose.get())
                : found(begun, askedBy, walk, null, null, null);
    }

    private ChainCheck found(
            Instant begun,
            @Nullable UUID askedBy,
            ChainWalk walk,
            @Nullable ChainFault fault,
            @Nullable Long badPosition,
            @Nullable Long badSeq) {
        return new ChainCheck(
                begun,
                clock.instant(),
                askedBy,
                walk.position(),
                walk.position(),
                walk.hash(),
                fault,
                badPosition,
                badSeq);
    }

    private boolean page(ChainWalk walk) {
        List<ChainWalk.Link> links = jdbc.sql("select s.position, s.seq as sealed, s.previous_hash, s.hash, "
                        + StoredEntry.COLUMNS + " from audit_seal s left join audit_entry e on e.seq = s.seq"
                        + " where s.position > :after order by s.position limit " + PAGE)
                .param("after", walk.position())
                .query(ChainChecking::link)
                .list();
        return links.stream().allMatch(walk::holds) && links.size() == PAGE;
    }

    private static ChainWalk.Link link(ResultSet row, int number) throws SQLException {
        boolean gone = row.getObject("seq") == null;
        return new ChainWalk.Link(
                row.getLong("position"),
                row.getLong("sealed"),
                row.getString("previous_hash"),
                row.getString("hash"),
                gone ? null : StoredEntry.read(row, number));
    }

    private Optional<Long> unsealed() {
        return jdbc.sql("""
                        select e.seq from audit_entry e
                        where not exists (select 1 from audit_seal s where s.seq = e.seq)
                            and not exists (select 1 from audit_unsealed u where u.seq = e.seq)
                        order by e.seq limit 1""").query(Long.class).optional();
    }
}
