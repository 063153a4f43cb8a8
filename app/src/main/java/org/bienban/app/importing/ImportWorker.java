package org.bienban.app.importing;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for batches that wait, on every node; each goes to one of them. */
@Component
class ImportWorker {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportLeases leases;
    private final ImportRun run;

    ImportWorker(ImportLeases leases, ImportRun run) {
        this.leases = leases;
        this.run = run;
    }

    /** Works until no batch waits. A fault leaves the batch to be taken again when its lease has run out. */
    @Scheduled(fixedDelay = 1_000)
    void workOff() {
        for (Optional<UUID> batch = leases.take(); batch.isPresent(); batch = leases.take()) {
            try {
                run.work(batch.get());
            } catch (IOException | RuntimeException e) {
                log.error("The import {} stopped and will be taken up again", batch.get(), e);
                return;
            }
        }
    }
}
