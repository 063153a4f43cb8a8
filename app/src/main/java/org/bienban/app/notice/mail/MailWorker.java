package org.bienban.app.notice.mail;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread that sends mail: a slow server holds up nothing else. A fault is logged and waited out. */
@Component
class MailWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailWorker.class);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(30);

    private final MailDelivery delivery;
    private final EveningDigests digests;
    private final MailProperties settings;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    MailWorker(MailDelivery delivery, EveningDigests digests, MailProperties settings) {
        this.delivery = delivery;
        this.digests = digests;
        this.settings = settings;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.work();
    }

    @Override
    public void start() {
        // Named before it runs: the loop ends when the field is empty.
        Thread worker = Thread.ofPlatform().name("mail").daemon().unstarted(this::work);
        thread = worker;
        worker.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            stopping.countDown();
            try {
                running.join(Duration.ofSeconds(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        Duration wait = settings.poll();
        while (thread != null) {
            try {
                wait = turn() ? settings.poll() : AFTER_FAULT;
            } catch (RuntimeException e) {
                wait = AFTER_FAULT;
                if (thread != null) {
                    log.warn("Mail cannot be seen to at the moment: {}", String.valueOf(e));
                }
            }
            pause(wait);
        }
    }

    /** Does what there is to do; false if the server cannot be reached. */
    private boolean turn() {
        while (thread != null && digests.next()) {
            // each call sees to one person
        }
        MailDelivery.Step step = MailDelivery.Step.DONE;
        while (thread != null && step == MailDelivery.Step.DONE) {
            step = delivery.next();
        }
        return step != MailDelivery.Step.SERVER_AWAY;
    }

    private void pause(Duration wait) {
        try {
            if (stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                log.debug("woken to stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
