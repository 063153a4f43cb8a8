package org.bienban.app.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes notices, however many, in one statement, and with it puts those into the outbox that are to go by mail at once:
 * what is told is mailed, and what is rolled back is not.
 */
@Component
class NoticeTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Collection<Tidings> wanted, Instant at) {
        List<Tidings> all = List.copyOf(wanted);
        List<UUID> people = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        for (int number = 0; number < all.size(); number++) {
            for (UUID person : all.get(number).people()) {
                people.add(person);
                told.add(number + 1);
            }
        }
        if (!people.isEmpty()) {
            insert(all, people, told, at);
        }
    }

    private void insert(List<Tidings> all, List<UUID> people, List<Integer> told, Instant at) {
        jdbc.sql("""
                        with told as (
                            insert into notice (id, person_id, kind, arguments, link, subject_id, issue_id, entries, at,
                                mailed_at)
                            select gen_random_uuid(), one.person, news.kind,
                                array(select jsonb_array_elements_text(news.arguments::jsonb)), news.link, news.subject,
                                news.issue, nullif(array(select jsonb_array_elements_text(news.entries::jsonb)), '{}'), :at,
                                case when m.person_id is not null and coalesce(w.delivery, news.usual) = 'AT_ONCE'
                                    then :at::timestamptz end
                            from unnest(:people, :told) one (person, number)
                            join unnest(:kinds, :families, :usual, :subjects, :links, :arguments, :issues,
                                :entries) with ordinality
                                news (kind, family, usual, subject, link, arguments, issue, entries, number) using (number)
                            left join (mail_address m join account c on c.person_id = m.person_id and c.closed_at is null)
                                on m.person_id = one.person
                            left join mail_wish w on w.person_id = one.person and w.family = news.family
                            on conflict (person_id, kind, subject_id) do nothing
                            returning id, person_id, mailed_at)
                        insert into mail (id, person_id, address, notice_id, state, due_at, at)
                        select gen_random_uuid(), person_id, m.address, told.id, 'WAITING', :at, :at
                        from told join mail_address m using (person_id) where told.mailed_at is not null""")
                .param("people", people.toArray(UUID[]::new))
                .param("told", told.toArray(Integer[]::new))
                .param("kinds", texts(all, news -> news.kind().name()))
                .param("families", texts(all, news -> news.kind().family().name()))
                .param("usual", texts(all, news -> news.kind().family().usual().name()))
                .param("subjects", ids(all, Tidings::subjectId))
                .param("links", texts(all, Tidings::link))
                .param("arguments", texts(all, news -> json.writeValueAsString(news.arguments())))
                .param("issues", ids(all, Tidings::issueId))
                .param("entries", texts(all, news -> json.writeValueAsString(news.entries())))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static String[] texts(List<Tidings> all, Function<Tidings, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }

    private static @Nullable UUID[] ids(List<Tidings> all, Function<Tidings, @Nullable UUID> part) {
        @Nullable UUID[] ids = new UUID[all.size()];
        for (int number = 0; number < ids.length; number++) {
            ids[number] = part.apply(all.get(number));
        }
        return ids;
    }
}
