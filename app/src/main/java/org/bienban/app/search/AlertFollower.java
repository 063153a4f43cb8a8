package org.bienban.app.search;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sees to alerts, on every node: whichever comes first. Apart from the index, which waits for nobody. */
@Component
class AlertFollower implements SmartLifecycle {

    /** A look that finds nothing costs two small questions. */
    private static final long POLL = 3_000;

    private final FollowingThread thread;
    private final boolean wanted;

    AlertFollower(AlertWatch watch, SearchProperties settings) {
        this.thread = new FollowingThread("search-alerts", POLL, watch::step);
        this.wanted = settings.tail();
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        thread.stop();
    }

    @Override
    public boolean isRunning() {
        return thread.isRunning();
    }
}
