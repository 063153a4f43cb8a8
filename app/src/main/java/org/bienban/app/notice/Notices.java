package org.bienban.app.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of people. Everybody reads their own only. */
@Service
@Transactional
public class Notices {

    private static final int PAGE_SIZE = 30;

    private final JdbcClient jdbc;
    private final NoticeTable table;
    private final FoundNotices found;
    private final Clock clock;

    Notices(JdbcClient jdbc, NoticeTable table, FoundNotices found, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.found = found;
        this.clock = clock;
    }

    /** Tells people something; who has been told the same about the same subject before is not told again. */
    void tell(Collection<UUID> people, NoticeKind kind, UUID subjectId, String link, List<String> arguments) {
        tell(List.of(Tidings.of(people, kind, subjectId, link, arguments)));
    }

    /** Tells all of this at once. */
    void tell(List<Tidings> all) {
        table.insert(all, Instant.now(clock));
    }

    /**
     * Returns a page, newest first.
     *
     * @param after the {@link NoticePage#next} of the page before, empty for the first
     */
    @Transactional(readOnly = true)
    public NoticePage page(Actor actor, String after) {
        Optional<UUID> last = id(after);
        List<Notice> rows = jdbc.sql("""
                        select * from notice where person_id = :person
                        and (cast(:last as uuid) is null or (at, id) < (select at, id from notice
                            where id = :last and person_id = :person))
                        order by at desc, id desc limit :size""")
                .param("person", actor.personId())
                .param("last", last.orElse(null))
                .param("size", PAGE_SIZE + 1)
                .query(NoticeRows::read)
                .list();
        boolean more = rows.size() > PAGE_SIZE;
        List<Notice> shown = more ? rows.subList(0, PAGE_SIZE) : rows;
        return new NoticePage(
                found.seenBy(actor, shown), more ? shown.getLast().id().toString() : null);
    }

    /** Returns how many notices the person has not opened. */
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        return jdbc.sql("select count(*) from notice where person_id = :person and read_at is null")
                .param("person", actor.personId())
                .query(Integer.class)
                .single();
    }

    /** Marks a notice read and returns where it leads. */
    public String open(Actor actor, UUID noticeId) {
        return jdbc.sql("""
                        update notice set read_at = coalesce(read_at, :at)
                        where id = :id and person_id = :person returning *""")
                .param("id", noticeId)
                .param("person", actor.personId())
                .param("at", Timestamp.from(Instant.now(clock)))
                .query(NoticeRows::read)
                .optional()
                .map(notice -> found.seenBy(actor, List.of(notice)).getFirst().link())
                .orElseThrow(() -> new NotFoundException("notice", noticeId));
    }

    /** Marks everything read. */
    public void readAll(Actor actor) {
        jdbc.sql("update notice set read_at = :at where person_id = :person and read_at is null")
                .param("person", actor.personId())
                .param("at", Timestamp.from(Instant.now(clock)))
                .update();
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
