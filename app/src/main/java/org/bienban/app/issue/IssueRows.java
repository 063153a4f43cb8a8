package org.bienban.app.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.bienban.workflows.IssueNature;

/** Rows of the table {@code issue}. */
final class IssueRows {

    private IssueRows() {}

    static Issue read(ResultSet row, int index) throws SQLException {
        return new Issue(
                row.getObject("id", UUID.class),
                row.getString("code"),
                facts(row),
                row.getObject("origin_id", UUID.class),
                row.getString("origin_name"),
                row.getObject("ward_id", UUID.class),
                row.getObject("holder_id", UUID.class),
                IssueState.valueOf(row.getString("state")),
                row.getObject("raised_on", LocalDate.class),
                row.getObject("last_raised_on", LocalDate.class),
                row.getInt("times_raised"),
                row.getObject("merged_into", UUID.class),
                Set.of((String[]) row.getArray("audiences").getArray()),
                row.getTimestamp("changed_at").toInstant(),
                row.getLong("revision"));
    }

    private static IssueFacts facts(ResultSet row) throws SQLException {
        return new IssueFacts(
                IssueNature.valueOf(row.getString("nature")),
                row.getString("category_code"),
                Urgency.valueOf(row.getString("urgency")),
                row.getString("statement"),
                row.getString("asked"),
                row.getString("receiver"),
                row.getString("place"),
                row.getString("map_sheet"),
                row.getString("plots"),
                row.getString("area"),
                row.getInt("households"),
                row.getString("project"),
                row.getString("since"),
                row.getString("done_so_far"),
                row.getString("earlier_replies"),
                row.getString("basis"),
                new IssueVoices(row.getString("speaker"), row.getString("vote"), row.getString("supervisor_opinion")));
    }
}
