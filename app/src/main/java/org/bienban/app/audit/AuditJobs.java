package org.bienban.app.audit;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the journal does by itself: seal every second, check every night, forget old sittings. */
@Component
class AuditJobs {

    private static final Logger log = LoggerFactory.getLogger(AuditJobs.class);
    private static final int BATCH = 1000;
    private static final Duration SITTINGS_KEPT = Duration.ofDays(2);

    private final ChainSealing sealing;
    private final RunningCheck check;
    private final JdbcClient jdbc;
    private final AuditProperties settings;

    AuditJobs(ChainSealing sealing, RunningCheck check, JdbcClient jdbc, AuditProperties settings) {
        this.sealing = sealing;
        this.check = check;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Scheduled(fixedDelay = 1000)
    void seal() {
        if (settings.seal()) {
            try {
                while (sealing.seal(BATCH) == BATCH) {
                    // each call seals one batch
                }
            } catch (RuntimeException e) {
                log.warn("The audit journal cannot be sealed at the moment: {}", String.valueOf(e));
            }
        }
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void night() {
        if (settings.seal()) {
            check.runBeside();
            jdbc.sql("delete from audit_sitting where last_at < now() - make_interval(secs => :seconds)")
                    .param("seconds", (double) SITTINGS_KEPT.toSeconds())
                    .update();
        }
    }
}
