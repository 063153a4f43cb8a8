package org.bienban.app.notice.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.templates.mail.WrittenLetter;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code mail}. */
final class MailRows {

    private MailRows() {}

    static Mail read(ResultSet row, int number) throws SQLException {
        Timestamp doneAt = row.getTimestamp("done_at");
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("address"),
                row.getObject("notice_id", UUID.class),
                row.getObject("digest_on", LocalDate.class),
                MailState.valueOf(row.getString("state")),
                letter(row),
                row.getInt("attempts"),
                row.getTimestamp("due_at").toInstant(),
                row.getString("problem"),
                row.getTimestamp("at").toInstant(),
                doneAt == null ? null : doneAt.toInstant());
    }

    private static @Nullable WrittenLetter letter(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        return subject == null
                ? null
                : new WrittenLetter(row.getString("language"), subject, row.getString("plain"), row.getString("html"));
    }
}
