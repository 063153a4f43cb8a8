package org.bienban.app.issue.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.issue.course.GivenAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the table {@code answer_template}. */
@Component
class TemplateTable {

    private static final String ORDER =
            " order by (person_id is null), (unit_id is null), unit_id," + " category_code desc, name, id";

    private final JdbcClient jdbc;

    TemplateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the person, of these units, and those shipped, what was put away included. */
    List<AnswerTemplate> of(UUID personId, Collection<UUID> units) {
        return jdbc.sql("""
                        select * from answer_template where person_id = :person or unit_id = any(:units)
                            or (person_id is null and unit_id is null)""" + ORDER)
                .param("person", personId)
                .param("units", units.toArray(UUID[]::new))
                .query(TemplateTable::read)
                .list();
    }

    Optional<AnswerTemplate> find(UUID id) {
        return jdbc.sql("select * from answer_template where id = :id")
                .param("id", id)
                .query(TemplateTable::read)
                .optional();
    }

    /** Keeps it, unless the owner has one of the name; false if so. */
    boolean insert(UUID id, @Nullable UUID unitId, @Nullable UUID personId, TemplateText text, Instant at) {
        return jdbc.sql("""
                        insert into answer_template (id, unit_id, person_id, category_code, kind, name, text, changed_at)
                        values (:id, :unit, :person, :category, :kind, :name, :text, :at) on conflict do nothing""")
                        .param("id", id)
                        .param("unit", unitId)
                        .param("person", personId)
                        .param("category", text.categoryCode())
                        .param("kind", kind(text.kind()))
                        .param("name", text.name())
                        .param("text", text.text())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void change(UUID id, TemplateText text, Instant at) {
        jdbc.sql("""
                        update answer_template set category_code = :category, kind = :kind, name = :name, text = :text,
                            changed_at = :at
                        where id = :id""")
                .param("id", id)
                .param("category", text.categoryCode())
                .param("kind", kind(text.kind()))
                .param("name", text.name())
                .param("text", text.text())
                .param("at", Timestamp.from(at))
                .update();
    }

    void archive(UUID id, boolean archived, Instant at) {
        jdbc.sql("update answer_template set archived = :archived, changed_at = :at where id = :id")
                .param("id", id)
                .param("archived", archived)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Whether the owner offers another one of the name. */
    boolean hasAnother(AnswerTemplate template, String name) {
        return jdbc.sql("""
                        select exists (select from answer_template where name = :name and not archived and id <> :id
                            and unit_id is not distinct from :unit and person_id is not distinct from :person)""")
                .param("name", name)
                .param("id", template.id())
                .param("unit", template.unitId())
                .param("person", template.personId())
                .query(Boolean.class)
                .single();
    }

    private static @Nullable String kind(GivenAnswer.@Nullable Kind kind) {
        return kind == null ? null : kind.name();
    }

    private static AnswerTemplate read(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new AnswerTemplate(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("category_code"),
                kind == null ? null : GivenAnswer.Kind.valueOf(kind),
                row.getString("name"),
                row.getString("text"),
                row.getBoolean("archived"));
    }
}
