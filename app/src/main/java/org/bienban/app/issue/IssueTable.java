package org.bienban.app.issue;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps issues. */
@Component
class IssueTable {

    private final JdbcClient jdbc;

    IssueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Issue issue) {
        facts(jdbc.sql("""
                        insert into issue (id, code, nature, category_code, urgency, statement, asked, receiver, place,
                            map_sheet, plots, area, households, project, since, done_so_far, earlier_replies, basis,
                            speaker, vote, supervisor_opinion,
                            search_key, origin_id, origin_name, ward_id, state, raised_on, last_raised_on, times_raised,
                            merged_into, audiences, created_at, changed_at)
                        values (:id, :code, :nature, :category, :urgency, :statement, :asked, :receiver, :place,
                            :mapSheet, :plots, :area, :households, :project, :since, :doneSoFar, :earlierReplies, :basis,
                            :speaker, :vote, :supervisor,
                            :key, :origin, :originName, :ward, :state, :raisedOn, :lastRaisedOn, :times,
                            :mergedInto, :audiences, :at, :at)"""), issue)
                .param("code", issue.code())
                .param("origin", issue.originId())
                .param("originName", issue.originName())
                .param("ward", issue.wardId())
                .update();
    }

    /** Saves what can change; a conflict if somebody else has saved since it was read. */
    void save(Issue issue) {
        int saved =
                facts(jdbc.sql("""
                        update issue set nature = :nature, category_code = :category, urgency = :urgency,
                            statement = :statement, asked = :asked, receiver = :receiver, place = :place,
                            map_sheet = :mapSheet, plots = :plots, area = :area, households = :households,
                            project = :project, since = :since, done_so_far = :doneSoFar,
                            earlier_replies = :earlierReplies, basis = :basis,
                            speaker = :speaker, vote = :vote, supervisor_opinion = :supervisor, search_key = :key, state = :state,
                            raised_on = :raisedOn, last_raised_on = :lastRaisedOn, times_raised = :times,
                            merged_into = :mergedInto, audiences = :audiences, changed_at = :at, revision = revision + 1
                        where id = :id and revision = :revision"""), issue).param("revision", issue.revision()).update();
        if (saved == 0) {
            throw new ConflictException(Refusal.of("issue.conflict.changed"), "/issues/" + issue.id());
        }
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec statement, Issue issue) {
        IssueFacts facts = issue.facts();
        return statement
                .param("id", issue.id())
                .param("nature", facts.nature().name())
                .param("category", facts.categoryCode())
                .param("urgency", facts.urgency().name())
                .param("statement", facts.statement())
                .param("asked", facts.asked())
                .param("receiver", facts.receiver())
                .param("place", facts.place())
                .param("mapSheet", facts.mapSheet())
                .param("plots", facts.plots())
                .param("area", facts.area())
                .param("households", facts.households())
                .param("project", facts.project())
                .param("since", facts.since())
                .param("doneSoFar", facts.doneSoFar())
                .param("earlierReplies", facts.earlierReplies())
                .param("basis", facts.basis())
                .param("speaker", facts.voices().speaker())
                .param("vote", facts.voices().vote())
                .param("supervisor", facts.voices().supervisor())
                .param("key", facts.searchKey())
                .param("state", issue.state().name())
                .param("raisedOn", issue.raisedOn())
                .param("lastRaisedOn", issue.lastRaisedOn())
                .param("times", issue.timesRaised())
                .param("mergedInto", issue.mergedInto())
                .param("audiences", issue.audiences().toArray(String[]::new))
                .param("at", Timestamp.from(issue.changedAt()));
    }

    Optional<Issue> find(UUID id) {
        return jdbc.sql("select * from issue where id = :id")
                .param("id", id)
                .query(IssueRows::read)
                .optional();
    }

    List<Issue> of(Collection<UUID> ids) {
        return jdbc.sql("select * from issue where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(IssueRows::read)
                .list();
    }

    Optional<Issue> byCode(String code) {
        return jdbc.sql("select * from issue where code = upper(:code)")
                .param("code", code.strip())
                .query(IssueRows::read)
                .optional();
    }

    /** The issue, its row locked until the transaction ends. */
    Issue lock(UUID id) {
        return jdbc.sql("select * from issue where id = :id for update")
                .param("id", id)
                .query(IssueRows::read)
                .optional()
                .orElseThrow(() -> new NotFoundException("issue", id));
    }

    /** What stands by itself of these cells, also what was settled and may be raised again; newest first. */
    List<Issue> standing(List<UUID> cells) {
        return jdbc.sql("""
                        select * from issue where origin_id = any(:cells) and state in ('RAISED', 'CLOSED')
                        order by last_raised_on desc, id""")
                .param("cells", cells.toArray(UUID[]::new))
                .query(IssueRows::read)
                .list();
    }

    /** The issues followed in this one. */
    List<Issue> mergedInto(UUID id) {
        return jdbc.sql("select * from issue where merged_into = :id order by raised_on, id")
                .param("id", id)
                .query(IssueRows::read)
                .list();
    }

    /** The next code of the year: gapless, because the row of the year is locked until the transaction ends. */
    String nextCode(int year) {
        int number = jdbc.sql("""
                        insert into issue_number (year, last) values (:year, 1)
                        on conflict (year) do update set last = issue_number.last + 1 returning last""").param("year", year).query(Integer.class).single();
        return "KN-%d-%04d".formatted(year, number);
    }

    /** One at a time for a cell, so that the same matter in two papers approved at once becomes one issue. */
    void holdStill(UUID cellId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('issue:' || :cell, 0))")
                .param("cell", cellId.toString())
                .query((row, index) -> Boolean.TRUE)
                .single();
    }
}
