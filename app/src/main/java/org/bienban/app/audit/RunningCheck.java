package org.bienban.app.audit;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks beside everything else, one check at a time on a node. */
@Component
class RunningCheck implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RunningCheck.class);

    private final ChainChecking checking;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("audit-check").daemon().factory());
    private @Nullable Future<ChainCheck> running;

    RunningCheck(ChainChecking checking) {
        this.checking = checking;
    }

    /** The nightly check, which nobody waits for; what it finds is logged and kept. */
    void runBeside() {
        Future<ChainCheck> check = start(null);
        log.debug("check {}", check.state());
    }

    /** Begins a check unless one is under way, which then serves both. */
    private synchronized Future<ChainCheck> start(@Nullable UUID askedBy) {
        Future<ChainCheck> current = running;
        if (current == null || current.isDone()) {
            current = worker.submit(() -> checking.check(askedBy));
            running = current;
        }
        return current;
    }

    /** Begins a check and waits for a little while; answers whether it is done. */
    boolean run(@Nullable UUID askedBy, Duration patience) {
        try {
            start(askedBy).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the journal could not be checked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    synchronized boolean isRunning() {
        return running != null && !running.isDone();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
