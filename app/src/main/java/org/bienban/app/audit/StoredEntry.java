package org.bienban.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is stored.
 *
 * @param transaction the transaction that wrote it; entries of one deed share it
 * @param changed facts as JSON
 */
record StoredEntry(
        long seq,
        String transaction,
        Instant at,
        @Nullable UUID actorId,
        @Nullable UUID onBehalfOf,
        @Nullable UUID accountId,
        @Nullable UUID tokenId,
        String channel,
        String action,
        boolean operational,
        String objectKind,
        @Nullable UUID objectId,
        @Nullable UUID unitId,
        @Nullable UUID wardId,
        @Nullable UUID subjectId,
        String changed,
        @Nullable String address) {

    /** Columns of {@code audit_entry e}. */
    static final String COLUMNS =
            "e.seq, e.tx::text as tx, e.at, e.actor_id, e.on_behalf_of, e.account_id, e.token_id, e.channel,"
                    + " e.action, e.operational, e.object_kind, e.object_id, e.unit_id, e.ward_id, e.subject_id, e.changed,"
                    + " e.address";

    static StoredEntry read(ResultSet row, int number) throws SQLException {
        return new StoredEntry(
                row.getLong("seq"),
                row.getString("tx"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("token_id", UUID.class),
                row.getString("channel"),
                row.getString("action"),
                row.getBoolean("operational"),
                row.getString("object_kind"),
                row.getObject("object_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("ward_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("changed"),
                row.getString("address"));
    }
}
