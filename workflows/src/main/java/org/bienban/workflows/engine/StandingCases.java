package org.bienban.workflows.engine;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** Where the cases of a version stand: one row for every step open. */
final class StandingCases {

    private static final String OPEN = """
            select p.ID_, p.BUSINESS_KEY_, e.ACT_ID_ from ACT_RU_EXECUTION e
            join ACT_RU_EXECUTION p on p.ID_ = e.PROC_INST_ID_
            where e.PROC_DEF_ID_ = ? and e.IS_ACTIVE_ and e.ACT_ID_ is not null
            order by p.ID_""";

    private final JdbcOperations database;

    StandingCases(JdbcOperations database) {
        this.database = database;
    }

    /** A step of a case. */
    record Case(String review, UUID minutesId, String element) {}

    List<Case> on(String versionId) {
        return database.query(
                OPEN,
                (row, number) -> new Case(row.getString(1), UUID.fromString(row.getString(2)), row.getString(3)),
                versionId);
    }
}
