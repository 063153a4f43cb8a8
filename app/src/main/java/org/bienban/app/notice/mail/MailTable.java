package org.bienban.app.notice.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bienban.templates.mail.WrittenLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes mail out of the outbox and keeps what became of it. */
@Component
class MailTable {

    private final JdbcClient jdbc;

    MailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the mail longest due for a while, in which no other node will. Nothing is locked while it is sent; a node that
     * dies meanwhile leaves it to be due again.
     */
    Optional<Mail> take(Instant now, Duration lease) {
        return jdbc.sql("""
                        update mail set attempts = attempts + 1, due_at = :until
                        where id = (select id from mail where state = 'WAITING' and due_at <= :now
                            order by due_at, id limit 1 for update skip locked)
                        returning *""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(lease)))
                .query(MailRows::read)
                .optional();
    }

    /** The mail no longer waits. */
    @Transactional
    void done(Mail mail, MailState state, @Nullable WrittenLetter letter, String problem, Instant at) {
        written(mail, letter);
        jdbc.sql(
                        "update mail set state = :state, problem = :problem, done_at = :at where id = :id and state = 'WAITING'")
                .param("state", state.name())
                .param("problem", problem)
                .param("at", Timestamp.from(at))
                .param("id", mail.id())
                .update();
    }

    /** There is nothing to be said any more. */
    void drop(Mail mail) {
        jdbc.sql("delete from mail where id = :id and state = 'WAITING'")
                .param("id", mail.id())
                .update();
    }

    /** The mail is to be tried again. */
    @Transactional
    void later(Mail mail, @Nullable WrittenLetter letter, String problem, Instant due) {
        written(mail, letter);
        jdbc.sql("update mail set problem = :problem, due_at = :due where id = :id and state = 'WAITING'")
                .param("problem", problem)
                .param("due", Timestamp.from(due))
                .param("id", mail.id())
                .update();
    }

    /** What was written once is what is sent, however often it is tried. */
    private void written(Mail mail, @Nullable WrittenLetter letter) {
        if (letter != null && mail.letter() == null) {
            jdbc.sql("""
                            update mail set language = :language, subject = :subject, plain = :plain, html = :html
                            where id = :id""")
                    .param("language", letter.language())
                    .param("subject", letter.subject())
                    .param("plain", letter.plain())
                    .param("html", letter.html())
                    .param("id", mail.id())
                    .update();
        }
    }

    /** Puts a mail that was given up or kept back, to the address the person has today; false if it was neither. */
    boolean again(UUID id, Instant now) {
        return jdbc.sql("""
                        update mail set state = 'WAITING', attempts = 0, due_at = :now, problem = '', done_at = null,
                            address = coalesce((select address from mail_address a where a.person_id = mail.person_id),
                                address)
                        where id = :id and state in ('GIVEN_UP', 'KEPT')""").param("now", Timestamp.from(now)).param("id", id).update() == 1;
    }

    /** Deletes what no longer waits since before these moments; returns how much. */
    int clear(Instant sentBefore, Instant unsentBefore) {
        return jdbc.sql("""
                        delete from mail where done_at is not null
                            and done_at < case state when 'SENT' then :sent::timestamptz else :unsent::timestamptz end""")
                .param("sent", Timestamp.from(sentBefore))
                .param("unsent", Timestamp.from(unsentBefore))
                .update();
    }
}
