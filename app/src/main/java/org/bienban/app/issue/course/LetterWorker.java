package org.bienban.app.issue.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Prints the letters that wait, on every node; what cannot be printed is tried again later and stops no other. */
@Component
class LetterWorker {

    private static final Logger log = LoggerFactory.getLogger(LetterWorker.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int BATCH = 20;

    private final LetterTable table;
    private final Letters letters;
    private final Clock clock;

    LetterWorker(LetterTable table, Letters letters, Clock clock) {
        this.table = table;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void workOff() {
        Instant now = clock.instant();
        for (UUID answer : table.waiting(now, BATCH)) {
            try {
                letters.file(answer);
            } catch (RuntimeException e) {
                log.error("The letter of answer {} cannot be printed and will be tried again", answer, e);
                table.tryAgain(answer, now.plus(PAUSE));
            }
        }
    }
}
