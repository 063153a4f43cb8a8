package org.bienban.app.notice.mail;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as its administrators see it. The caller has seen to it that they are. */
@Service
@Transactional(readOnly = true)
public class Outbox {

    private static final int PAGE_SIZE = 30;

    private final JdbcClient jdbc;
    private final MailTable table;
    private final MailServer server;
    private final Clock clock;

    Outbox(JdbcClient jdbc, MailTable table, MailServer server, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.server = server;
        this.clock = clock;
    }

    /**
     * Mails, newest first.
     *
     * @param next what to continue after, null on the last page
     */
    public record Page(List<Mail> mails, @Nullable String next) {

        /** Copies the mails. */
        public Page {
            mails = List.copyOf(mails);
        }
    }

    /** Whether there is a server to send by. */
    public boolean isSending() {
        return server.sender().isPresent();
    }

    /**
     * Returns a page.
     *
     * @param state in which they are, null for all
     * @param after the {@link Page#next} of the page before, null for the first
     */
    public Page page(@Nullable MailState state, @Nullable UUID after) {
        List<Mail> found = jdbc.sql("""
                        select * from mail where (:state::text is null or state = :state)
                            and (:after::uuid is null or (at, id) < (select at, id from mail where id = :after))
                        order by at desc, id desc limit :size""")
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("size", PAGE_SIZE + 1)
                .query(MailRows::read)
                .list();
        boolean more = found.size() > PAGE_SIZE;
        List<Mail> shown = more ? found.subList(0, PAGE_SIZE) : found;
        return new Page(shown, more ? shown.getLast().id().toString() : null);
    }

    /** How many mails are in each state. */
    public Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        Arrays.stream(MailState.values()).forEach(state -> counts.put(state, 0L));
        jdbc.sql("select state, count(*) from mail group by state")
                .query((row, number) -> counts.put(MailState.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }

    /** The mail. */
    public Mail get(UUID id) {
        return jdbc.sql("select * from mail where id = :id")
                .param("id", id)
                .query(MailRows::read)
                .optional()
                .orElseThrow(() -> new NotFoundException("mail", id));
    }

    /**
     * Lets a mail that was given up or kept be sent.
     *
     * @throws ConflictException if it waits already or was sent
     */
    @Transactional
    public void sendAgain(UUID id) {
        get(id);
        if (!table.again(id, clock.instant())) {
            throw new ConflictException(Refusal.of("mail.conflict.moving"), "/admin/outbox/" + id);
        }
    }
}
