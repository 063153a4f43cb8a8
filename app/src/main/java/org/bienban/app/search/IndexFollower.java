package org.bienban.app.search;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps this node's index in step. */
@Component
class IndexFollower implements SmartLifecycle {

    private final FollowingThread thread;
    private final boolean wanted;

    IndexFollower(NodeIndex index, SearchProperties settings) {
        this.thread = new FollowingThread("search-index", settings.poll().toMillis(), index::work);
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
