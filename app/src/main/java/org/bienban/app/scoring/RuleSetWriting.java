package org.bienban.app.scoring;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.meeting.MeetingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes rule sets; the database refuses to change one in force. */
@Component
class RuleSetWriting {

    private final JdbcClient jdbc;

    RuleSetWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID unitId, RuleSetText text, @Nullable UUID from, UUID by, Instant at) {
        bind(jdbc.sql("""
                        insert into scoring_rule_set (id, unit_id, name, unit_types, meeting_kinds, valid_from, basis, rules,
                            state, made_from, made_by, made_at)
                        values (:id, :unit, :name::jsonb, :types, :kinds, :from, :basis, :rules::jsonb, 'DRAFT', :source,
                            :by, :at)"""), text)
                .param("id", id)
                .param("unit", unitId)
                .param("source", from)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean update(UUID id, RuleSetText text, long revision) {
        return bind(jdbc.sql("""
                        update scoring_rule_set set name = :name::jsonb, unit_types = :types, meeting_kinds = :kinds,
                            valid_from = :from, basis = :basis, rules = :rules::jsonb, revision = revision + 1
                        where id = :id and revision = :revision and state = 'DRAFT'"""), text)
                        .param("id", id)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from scoring_rule_set where id = :id and state = 'DRAFT'")
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean putInForce(UUID id, UUID by, Instant at) {
        return jdbc.sql("""
                        update scoring_rule_set set state = 'IN_FORCE', put_by = :by, put_at = :at,
                            revision = revision + 1 where id = :id and state = 'DRAFT'""")
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    void end(UUID id, LocalDate on) {
        jdbc.sql("update scoring_rule_set set valid_to = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    /** One set is put into force at a time, so that two cannot overlap unseen. */
    void lock() {
        jdbc.sql("lock table scoring_rule_set in share row exclusive mode").update();
    }

    /** The last meeting scored by the set, or null. */
    @Nullable
    LocalDate lastScored(UUID ruleSetId) {
        return jdbc.sql("""
                        select max(meeting.held_on) from meeting_score s join minutes m on m.id = s.minutes_id
                            join meeting on meeting.id = m.meeting_id
                        where s.rule_set_id = :id and exists (select from meeting_score_column c
                            where c.minutes_id = s.minutes_id and c.version > 0)""")
                .param("id", ruleSetId)
                .query((row, index) -> new Last(row.getObject(1, LocalDate.class)))
                .single()
                .day();
    }

    private record Last(@Nullable LocalDate day) {}

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, RuleSetText text) {
        return statement
                .param("name", ScoringJson.write(text.name()))
                .param("types", text.unitTypes().toArray(String[]::new))
                .param(
                        "kinds",
                        text.meetingKinds().stream().map(MeetingKind::name).toArray(String[]::new))
                .param("from", text.validFrom())
                .param("basis", text.basis())
                .param("rules", ScoringJson.write(text.rules()));
    }
}
