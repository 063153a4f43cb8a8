package org.bienban.app.notice;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/** Rows of the table {@code notice}. */
final class NoticeRows {

    private NoticeRows() {}

    static Notice read(ResultSet row, int number) throws SQLException {
        Timestamp readAt = row.getTimestamp("read_at");
        Array entries = row.getArray("entries");
        return new Notice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("link"),
                row.getTimestamp("at").toInstant(),
                readAt == null ? null : readAt.toInstant(),
                entries == null ? List.of() : List.of((String[]) entries.getArray()));
    }
}
