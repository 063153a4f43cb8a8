package org.bienban.app.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices as mail takes them up. */
@Component
public class MailableNotices {

    private static final RowMapper<MailableNotice> ROW =
            (row, number) -> new MailableNotice(NoticeRows.read(row, number), row.getObject("issue_id", UUID.class));

    private final JdbcClient jdbc;

    MailableNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The notice, if there is such a one. */
    public Optional<MailableNotice> find(UUID id) {
        return jdbc.sql("select * from notice where id = :id")
                .param("id", id)
                .query(ROW)
                .optional();
    }

    /** What the person was told since a moment, has not opened, and was in no mail; oldest first. */
    public List<MailableNotice> unmailed(UUID personId, Instant since, Collection<NoticeFamily> families) {
        return jdbc.sql("""
                        select * from notice where person_id = :person and read_at is null and mailed_at is null
                            and at >= :since and kind = any(:kinds) order by at, id""")
                .param("person", personId)
                .param("since", Timestamp.from(since))
                .param(
                        "kinds",
                        Arrays.stream(NoticeKind.values())
                                .filter(kind -> families.contains(kind.family()))
                                .map(NoticeKind::name)
                                .toArray(String[]::new))
                .query(ROW)
                .list();
    }

    /** They are in a mail now. */
    public void mailed(Collection<MailableNotice> notices, Instant at) {
        jdbc.sql("update notice set mailed_at = :at where id = any(:ids)")
                .param("at", Timestamp.from(at))
                .param("ids", notices.stream().map(one -> one.notice().id()).toArray(UUID[]::new))
                .update();
    }
}
