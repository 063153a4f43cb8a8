package org.bienban.app.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people. */
@Component
public class People {

    private static final int SEARCH_LIMIT = 50;

    /** Whoever has a membership or a post in :unit or below it on :on. */
    private static final String BELONGING = """
            with recursive below as (
                select cast(:unit as uuid) as id
                union
                select p.unit_id from unit_parent p join below b on p.parent_id = b.id
                where holds_on(p.valid_from, p.valid_to, :on)),
            belonging as (
                select m.person_id from membership m join below b on b.id = m.cell_id
                where holds_on(m.valid_from, m.valid_to, :on)
                union
                select p.person_id from post p join below b on b.id = p.unit_id
                where holds_on(p.valid_from, p.valid_to, :on))
            """;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person, if known. */
    public Optional<Person> find(UUID id) {
        return jdbc.sql("select id, full_name, sort_key, phone from person where id = :id")
                .param("id", id)
                .query(Rows.as(Person.class))
                .optional();
    }

    /** The person. */
    public Person get(UUID id) {
        return find(id).orElseThrow(() -> new NotFoundException("person", id));
    }

    /** Full names by id; ids of nobody are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return jdbc
                .sql("select id, full_name, sort_key, phone from person where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.as(Person.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
    }

    /** The people, in the order of names; ids of nobody are left out. */
    public List<Person> inOrder(Collection<UUID> ids) {
        return jdbc.sql("select id, full_name, sort_key, phone from person where id = any(:ids) order by sort_key, id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.as(Person.class))
                .list();
    }

    /**
     * At most 50 people with a membership or a post in the unit or below it on the day whose name holds the text,
     * marks and case apart, in the order of names.
     */
    public List<Person> search(String text, UUID unitId, LocalDate on) {
        return jdbc.sql(BELONGING + """
                        select id, full_name, sort_key, phone from person
                        where search_key like '%' || :text || '%' and id in (select person_id from belonging)
                        order by sort_key limit :limit
                        """)
                .param("unit", unitId)
                .param("on", on)
                .param("text", FoldedText.of(text).strip().replaceAll("[%_\\\\]", ""))
                .param("limit", SEARCH_LIMIT)
                .query(Rows.as(Person.class))
                .list();
    }

    /** Those of the given people who have a membership or a post in the unit or below it on a day, by name. */
    public List<Person> among(Collection<UUID> people, UUID unitId, LocalDate on) {
        return jdbc.sql(BELONGING + """
                        select id, full_name, sort_key, phone from person
                        where id = any(:people) and id in (select person_id from belonging)
                        order by sort_key
                        """)
                .param("unit", unitId)
                .param("on", on)
                .param("people", people.toArray(UUID[]::new))
                .query(Rows.as(Person.class))
                .list();
    }
}
