package org.bienban.app.notice.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.bienban.templates.mail.WrittenLetter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sees to the mails of the outbox, one after the other. What the server does not take is tried again after pauses that
 * grow, and given up in the end with the reason; what it refuses for good is given up at once.
 */
@Component
class MailDelivery {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);

    /** Longer than sending takes with the time limits of the settings. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    private final MailTable table;
    private final MailServer server;
    private final NoticeLetters letters;
    private final MailMessages messages;
    private final Readers readers;
    private final MailProperties settings;
    private final Clock clock;

    MailDelivery(
            MailTable table,
            MailServer server,
            NoticeLetters letters,
            MailMessages messages,
            Readers readers,
            MailProperties settings,
            Clock clock) {
        this.table = table;
        this.server = server;
        this.letters = letters;
        this.messages = messages;
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of looking. */
    enum Step {
        /** No mail is due. */
        NOTHING,
        /** One was seen to; there may be more. */
        DONE,
        /** The server cannot be reached: the others may wait. */
        SERVER_AWAY
    }

    Step next() {
        return table.take(clock.instant(), LEASE).map(this::deliver).orElse(Step.NOTHING);
    }

    private Step deliver(Mail mail) {
        WrittenLetter letter = mail.letter();
        try {
            if (!readers.isActive(mail.personId())) {
                table.done(mail, MailState.GIVEN_UP, letter, "account closed", clock.instant());
                return Step.DONE;
            }
            if (letter == null) {
                letter = letters.write(mail.personId(), Objects.requireNonNull(mail.noticeId()))
                        .orElse(null);
                if (letter == null) {
                    table.drop(mail);
                    return Step.DONE;
                }
            }
        } catch (RuntimeException e) {
            log.error("Mail {} cannot be written", mail.id(), e);
            return failed(mail, null, MailFault.of(e));
        }
        Optional<JavaMailSender> way = server.sender();
        if (way.isEmpty()) {
            table.done(mail, MailState.KEPT, letter, "", clock.instant());
            return Step.DONE;
        }
        return send(mail, letter, way.get());
    }

    private Step send(Mail mail, WrittenLetter letter, JavaMailSender way) {
        try {
            way.send(messages.fill(way.createMimeMessage(), mail, letter, clock.instant()));
        } catch (MailException | MessagingException e) {
            return failed(mail, letter, MailFault.of(e));
        }
        table.done(mail, MailState.SENT, letter, "", clock.instant());
        return Step.DONE;
    }

    private Step failed(Mail mail, @Nullable WrittenLetter letter, MailFault fault) {
        if (fault.isFinal() || mail.attempts() >= settings.attempts()) {
            table.done(mail, MailState.GIVEN_UP, letter, fault.reason(), clock.instant());
            log.warn("Mail {} is given up: {}", mail.id(), fault.reason());
        } else {
            table.later(mail, letter, fault.reason(), clock.instant().plus(pause(mail.attempts())));
        }
        return fault.isOfServer() ? Step.SERVER_AWAY : Step.DONE;
    }

    /** A minute, then four times as long each time: with eight attempts a mail is tried for a day and a half. */
    static Duration pause(int attempts) {
        Duration grown = FIRST_PAUSE.multipliedBy(1L << (2 * Math.min(attempts - 1, 6)));
        return grown.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : grown;
    }
}
