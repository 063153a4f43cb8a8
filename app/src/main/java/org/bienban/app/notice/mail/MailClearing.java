package org.bienban.app.notice.mail;

import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears the outbox every night of what has stayed there long enough. */
@Component
class MailClearing {

    private final MailTable table;
    private final MailProperties settings;
    private final Clock clock;

    MailClearing(MailTable table, MailProperties settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void night() {
        if (settings.work()) {
            clear();
        }
    }

    int clear() {
        Instant now = clock.instant();
        return table.clear(now.minus(settings.keepSent()), now.minus(settings.keepUnsent()));
    }
}
