package org.bienban.app.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes notices, however many, in one statement. */
@Component
class NoticeTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(List<Tidings> all, Instant at) {
        List<UUID> people = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        for (int number = 0; number < all.size(); number++) {
            for (UUID person : all.get(number).people()) {
                people.add(person);
                told.add(number + 1);
            }
        }
        if (people.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into notice (id, person_id, kind, arguments, link, subject_id, at)
                        select gen_random_uuid(), one.person, news.kind,
                            array(select jsonb_array_elements_text(news.arguments::jsonb)), news.link, news.subject, :at
                        from unnest(:people, :told) one (person, number)
                        join unnest(:kinds, :subjects, :links, :arguments) with ordinality
                            news (kind, subject, link, arguments, number) using (number)
                        on conflict (person_id, kind, subject_id) do nothing""")
                .param("people", people.toArray(UUID[]::new))
                .param("told", told.toArray(Integer[]::new))
                .param("kinds", all.stream().map(news -> news.kind().name()).toArray(String[]::new))
                .param("subjects", all.stream().map(Tidings::subjectId).toArray(UUID[]::new))
                .param("links", all.stream().map(Tidings::link).toArray(String[]::new))
                .param(
                        "arguments",
                        all.stream()
                                .map(news -> json.writeValueAsString(news.arguments()))
                                .toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }
}
