package org.bienban.app.notice.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sees to the mails of the evening when it has come, one person after the other. */
@Component
class EveningDigests {

    private static final Logger log = LoggerFactory.getLogger(EveningDigests.class);

    private final DigestWriting writing;
    private final MailProperties settings;
    private final Clock clock;

    EveningDigests(DigestWriting writing, MailProperties settings, Clock clock) {
        this.writing = writing;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sees to one person; false if it is not evening, or everybody has been seen to. */
    boolean next() {
        if (LocalTime.now(clock).isBefore(settings.evening())) {
            return false;
        }
        LocalDate evening = LocalDate.now(clock);
        return writing.next(evening).filter(person -> seenTo(person, evening)).isPresent();
    }

    /** Somebody whose mail cannot be written is passed over, and does not hold up the others. */
    private boolean seenTo(UUID personId, LocalDate evening) {
        try {
            return writing.write(personId, evening);
        } catch (RuntimeException e) {
            log.error("The mail of the evening for {} cannot be written", personId, e);
            writing.seen(personId, evening);
            return true;
        }
    }
}
