package org.bienban.app.issue.annex;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the households of issues, and which of them an answer settles. */
@Component
class HouseholdTable {

    private final JdbcClient jdbc;

    HouseholdTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Household line) {
        HouseholdFacts facts = line.facts();
        jdbc.sql("""
                        insert into issue_household (id, issue_id, number, head, address, map_sheet, plot, area, asked,
                            note, key, person_id, on_behalf_of, at)
                        values (:id, :issue, :number, :head, :address, :sheet, :plot, :area, :asked, :note, :key,
                            :person, :behalf, :at)""")
                .param("id", line.id())
                .param("issue", line.issueId())
                .param("number", line.number())
                .param("head", facts.head())
                .param("address", facts.address())
                .param("sheet", facts.mapSheet())
                .param("plot", facts.plot())
                .param("area", facts.area())
                .param("asked", facts.asked())
                .param("note", facts.note())
                .param("key", facts.key())
                .param("person", line.personId())
                .param("behalf", line.onBehalfOf())
                .param("at", Timestamp.from(line.at()))
                .update();
    }

    /** Takes it off the list; false if it was before, or is of another issue. */
    boolean withdraw(UUID issueId, UUID id, Household.Withdrawal withdrawal) {
        return jdbc.sql("""
                        update issue_household set withdrawn_at = :at, withdrawn_by = :person, withdrawn_for = :behalf,
                            withdrawn_reason = :reason
                        where id = :id and issue_id = :issue and withdrawn_at is null""")
                        .param("id", id)
                        .param("issue", issueId)
                        .param("at", Timestamp.from(withdrawal.at()))
                        .param("person", withdrawal.personId())
                        .param("behalf", withdrawal.onBehalfOf())
                        .param("reason", withdrawal.reason())
                        .update()
                == 1;
    }

    /** In their order, also those withdrawn. */
    List<Household> of(UUID issueId) {
        return jdbc.sql("select * from issue_household where issue_id = :issue order by number")
                .param("issue", issueId)
                .query(HouseholdTable::read)
                .list();
    }

    void settle(UUID answerId, Collection<UUID> households) {
        for (UUID household : households) {
            jdbc.sql("insert into issue_answer_household (answer_id, household_id) values (:answer, :household)")
                    .param("answer", answerId)
                    .param("household", household)
                    .update();
        }
    }

    /** Those that answers have settled since the issue last went up. */
    Set<UUID> settled(UUID issueId) {
        return new HashSet<>(jdbc.sql("""
                        select distinct h.household_id from issue_answer_household h
                            join issue_answer a on a.id = h.answer_id join issue_course c on c.issue_id = a.issue_id
                        where a.issue_id = :issue and a.at >= c.begun""")
                .param("issue", issueId)
                .query((row, number) -> row.getObject("household_id", UUID.class))
                .list());
    }

    private static Household read(ResultSet row, int number) throws SQLException {
        return new Household(
                row.getObject("id", UUID.class),
                row.getObject("issue_id", UUID.class),
                row.getInt("number"),
                new HouseholdFacts(
                        row.getString("head"),
                        row.getString("address"),
                        row.getString("map_sheet"),
                        row.getString("plot"),
                        row.getBigDecimal("area"),
                        row.getString("asked"),
                        row.getString("note")),
                row.getObject("person_id", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getTimestamp("at").toInstant(),
                withdrawal(row));
    }

    private static Household.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("withdrawn_at");
        return at == null
                ? null
                : new Household.Withdrawal(
                        row.getObject("withdrawn_by", UUID.class),
                        row.getObject("withdrawn_for", UUID.class),
                        at.toInstant(),
                        row.getString("withdrawn_reason"));
    }
}
