package org.bienban.app.notice;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who can be reached by mail, and what they want of it. */
@Component
class MailWishes {

    /**
     * Who of some people can be reached.
     *
     * @param otherwise what each of them wants otherwise than is usual
     */
    record Reached(Map<UUID, Map<NoticeFamily, Delivery>> otherwise) {

        boolean atOnce(UUID person, NoticeFamily family) {
            Map<NoticeFamily, Delivery> wishes = otherwise.get(person);
            return wishes != null && wishes.getOrDefault(family, family.usual()) == Delivery.AT_ONCE;
        }
    }

    private final JdbcClient jdbc;

    MailWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those who gave an address and whose account is open; the others are left out. */
    Reached of(Collection<UUID> people) {
        Map<UUID, Map<NoticeFamily, Delivery>> found = new HashMap<>();
        jdbc.sql("""
                        select m.person_id, w.family, w.delivery
                        from mail_address m
                        join account c on c.person_id = m.person_id and c.closed_at is null
                        left join mail_wish w on w.person_id = m.person_id
                        where m.person_id = any(:people)""").param("people", people.toArray(UUID[]::new)).query(row -> {
            Map<NoticeFamily, Delivery> wishes = found.computeIfAbsent(
                    row.getObject("person_id", UUID.class), id -> new EnumMap<>(NoticeFamily.class));
            String family = row.getString("family");
            if (family != null) {
                wishes.put(NoticeFamily.valueOf(family), Delivery.valueOf(row.getString("delivery")));
            }
        });
        return new Reached(found);
    }
}
