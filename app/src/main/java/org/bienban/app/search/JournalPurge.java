package org.bienban.app.search;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away the old end of the journal once a day. */
@Component
class JournalPurge {

    private final ChangeJournal journal;
    private final SearchProperties settings;

    JournalPurge(ChangeJournal journal, SearchProperties settings) {
        this.journal = journal;
        this.settings = settings;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void purge() {
        journal.purge(settings.journalKept());
    }
}
