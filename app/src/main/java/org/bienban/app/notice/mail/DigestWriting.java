package org.bienban.app.notice.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.notice.Delivery;
import org.bienban.app.notice.MailableNotice;
import org.bienban.app.notice.MailableNotices;
import org.bienban.templates.mail.WrittenLetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the mail of an evening into the outbox, and marks what it tells, in one transaction: once for each person and
 * evening, whoever else is at it and whatever dies meanwhile.
 */
@Component
class DigestWriting {

    private final JdbcClient jdbc;
    private final MailChoices choices;
    private final MailableNotices notices;
    private final DigestReading reading;
    private final DigestLetters letters;
    private final Readers readers;
    private final Clock clock;

    DigestWriting(
            JdbcClient jdbc,
            MailChoices choices,
            MailableNotices notices,
            DigestReading reading,
            DigestLetters letters,
            Readers readers,
            Clock clock) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.notices = notices;
        this.reading = reading;
        this.letters = letters;
        this.readers = readers;
        this.clock = clock;
    }

    /** Somebody whose evening has not been seen to. */
    Optional<UUID> next(LocalDate evening) {
        return jdbc.sql("""
                        select person_id from mail_address where digest_on is null or digest_on < :evening
                        order by digest_on nulls first, person_id limit 1""").param("evening", evening).query(UUID.class).optional();
    }

    /** Sees to the person's evening; false if another node has, or is at it. */
    @Transactional
    boolean write(UUID personId, LocalDate evening) {
        Optional<Instant> since = jdbc.sql("""
                        select since from mail_address
                        where person_id = :person and (digest_on is null or digest_on < :evening)
                        for update skip locked""")
                .param("person", personId)
                .param("evening", evening)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
        since.ifPresent(from -> {
            seen(personId, evening);
            if (readers.isActive(personId)) {
                write(personId, evening, from);
            }
        });
        return since.isPresent();
    }

    /** The person gets nothing this evening; what there was to say stays for the next. */
    @Transactional
    void seen(UUID personId, LocalDate evening) {
        jdbc.sql("update mail_address set digest_on = :evening where person_id = :person")
                .param("evening", evening)
                .param("person", personId)
                .update();
    }

    private void write(UUID personId, LocalDate evening, Instant since) {
        MailChoice choice = choices.of(personId);
        if (!choice.deliveries().containsValue(Delivery.DIGEST)) {
            return;
        }
        List<MailableNotice> unmailed = notices.unmailed(personId, since, choice.wanted());
        Digest digest = reading.of(personId, unmailed);
        if (digest.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        insert(personId, choice.address(), evening, letters.write(readers.of(personId), digest, evening), now);
        notices.mailed(unmailed, now);
    }

    private void insert(UUID personId, String address, LocalDate evening, WrittenLetter letter, Instant at) {
        jdbc.sql("""
                        insert into mail (id, person_id, address, digest_on, state, language, subject, plain, html, due_at,
                            at)
                        values (gen_random_uuid(), :person, :address, :evening, 'WAITING', :language, :subject, :plain,
                            :html, :at, :at)""")
                .param("person", personId)
                .param("address", address)
                .param("evening", evening)
                .param("language", letter.language())
                .param("subject", letter.subject())
                .param("plain", letter.plain())
                .param("html", letter.html())
                .param("at", Timestamp.from(at))
                .update();
    }
}
