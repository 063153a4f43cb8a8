package org.bienban.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the journal within what a person may see. Every way in which an entry may be theirs to see is asked for its
 * newest few by its own index and the answers are put together, so that a page costs the same however long the journal.
 */
@Component
class AuditTrail {

    private static final String DONE_BY_ME = "e.actor_id = :me";
    private static final String DONE_FOR_ME = "e.on_behalf_of = :me";
    private static final String ABOUT_ME = "e.subject_id = :me";
    private static final String READ_ABOUT_MY_CELL =
            "e.object_id = any(:cells) and e.object_kind in ('unit', 'unit-members') and e.action = 'DATA_READ'";
    /** Where and when their people sign in is no leader's business. */
    private static final String OF_MY_WARD = "e.ward_id = any(:wards) and e.action <> all(:signIns)";

    private static final String OPERATED =
            "e.operational and (e.ward_id = any(:operated) or e.ward_id is null and e.subject_id is null)";

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page, newest first.
     *
     * @param after the {@link AuditPage#next} of the page before, null for the first
     */
    AuditPage page(AuditScope scope, AuditFilter filter, @Nullable AuditPosition after, int size) {
        List<SealedEntry> found = jdbc.sql(sql(scope, filter, after))
                .param("me", scope.personId())
                .param("cells", array(scope.cells()))
                .param("wards", array(scope.wards()))
                .param("operated", array(scope.operated()))
                .param("signIns", names(AuditAction.of(ActionFamily.SIGN_IN)))
                .param("people", filter.people() == null ? new UUID[0] : array(filter.people()))
                .param("kind", filter.kind())
                .param("object", filter.objectId())
                .param("actions", names(filter.actions()))
                .param("from", time(filter.from()))
                .param("until", time(filter.until()))
                .param("at", time(after == null ? null : after.at()))
                .param("seq", after == null ? 0 : after.seq())
                .param("limit", size + 1)
                .query(AuditTrail::read)
                .list();
        boolean more = found.size() > size;
        List<SealedEntry> shown = more ? found.subList(0, size) : found;
        StoredEntry last = more ? shown.getLast().entry() : null;
        return new AuditPage(shown, last == null ? null : new AuditPosition(last.at(), last.seq()));
    }

    private static String sql(AuditScope scope, AuditFilter filter, @Nullable AuditPosition after) {
        String conditions = conditions(filter, after);
        String keys = ways(scope, filter.list()).stream()
                .map(way -> "(select e.at, e.seq from audit_entry e where " + way + conditions
                        + " order by e.at desc, e.seq desc limit :limit)")
                .collect(Collectors.joining(" union "));
        return "with keys as (select at, seq from (" + keys + ") as k order by at desc, seq desc limit :limit) select "
                + StoredEntry.COLUMNS + ", s.position, s.hash from keys k join audit_entry e on e.seq = k.seq"
                + " left join audit_seal s on s.seq = k.seq order by k.at desc, k.seq desc";
    }

    private static List<String> ways(AuditScope scope, AuditList list) {
        List<String> ways = new ArrayList<>();
        if (list != AuditList.ABOUT_ME) {
            ways.add(DONE_BY_ME);
            ways.add(DONE_FOR_ME);
        }
        if (list != AuditList.MINE) {
            ways.add(ABOUT_ME);
            ways.add(READ_ABOUT_MY_CELL);
        }
        if (list == AuditList.ALL && !scope.wards().isEmpty()) {
            ways.add(OF_MY_WARD);
        }
        if (list == AuditList.ALL && scope.administrator()) {
            ways.add(OPERATED);
        }
        return ways;
    }

    private static String conditions(AuditFilter filter, @Nullable AuditPosition after) {
        StringBuilder sql = new StringBuilder();
        add(sql, filter.people() != null, "(e.actor_id = any(:people) or e.on_behalf_of = any(:people))");
        add(sql, filter.kind() != null, "e.object_kind = :kind");
        add(sql, filter.objectId() != null, "e.object_id = :object");
        add(sql, !filter.actions().isEmpty(), "e.action = any(:actions)");
        add(sql, filter.from() != null, "e.at >= :from");
        add(sql, filter.until() != null, "e.at < :until");
        add(sql, after != null, "(e.at, e.seq) < (:at, :seq)");
        return sql.toString();
    }

    private static void add(StringBuilder sql, boolean wanted, String condition) {
        if (wanted) {
            sql.append(" and ").append(condition);
        }
    }

    private static String[] names(List<AuditAction> actions) {
        return actions.stream().map(AuditAction::name).toArray(String[]::new);
    }

    private static UUID[] array(Set<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static SealedEntry read(ResultSet row, int number) throws SQLException {
        long position = row.getLong("position");
        boolean open = row.wasNull();
        return new SealedEntry(StoredEntry.read(row, number), open ? null : position, row.getString("hash"));
    }
}
