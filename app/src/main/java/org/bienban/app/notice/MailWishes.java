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

    /** What somebody who can be reached wants otherwise than is usual. */
    record Wish(Map<NoticeFamily, Delivery> otherwise) {

        Delivery delivery(NoticeFamily family) {
            return otherwise.getOrDefault(family, family.usual());
        }
    }

    private final JdbcClient jdbc;

    MailWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those who gave an address and whose account is open; the others are left out. */
    Map<UUID, Wish> of(Collection<UUID> people) {
        Map<UUID, Wish> found = new HashMap<>();
        jdbc.sql("""
                        select m.person_id, w.family, w.delivery
                        from mail_address m
                        join account c on c.person_id = m.person_id and c.closed_at is null
                        left join mail_wish w on w.person_id = m.person_id
                        where m.person_id = any(:people)""").param("people", people.toArray(UUID[]::new)).query(row -> {
            Wish wish = found.computeIfAbsent(
                    row.getObject("person_id", UUID.class), id -> new Wish(new EnumMap<>(NoticeFamily.class)));
            if (row.getString("family") != null) {
                wish.otherwise()
                        .put(
                                NoticeFamily.valueOf(row.getString("family")),
                                Delivery.valueOf(row.getString("delivery")));
            }
        });
        return found;
    }
}
