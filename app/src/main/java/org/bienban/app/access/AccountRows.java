package org.bienban.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads rows of the account table. */
final class AccountRows {

    static final String SELECT = """
            select id, person_id, username, created_at, closed_at, language, theme, shortcuts, open_next,
                password_temporary
            from account""";

    private AccountRows() {}

    static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("username"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Columns.instant(row, "closed_at"),
                row.getString("language"),
                row.getString("theme"),
                row.getBoolean("shortcuts"),
                row.getBoolean("open_next"),
                row.getBoolean("password_temporary"));
    }
}
