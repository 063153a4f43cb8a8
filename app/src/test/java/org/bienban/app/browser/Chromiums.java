package org.bienban.app.browser;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Chromiums of a test run, one for each thread that asks. */
final class Chromiums implements AutoCloseable {

    private final Map<Thread, Chromium> ofThreads = new ConcurrentHashMap<>();

    Chromium mine() {
        return ofThreads.computeIfAbsent(Thread.currentThread(), thread -> new Chromium());
    }

    @Override
    public void close() {
        ofThreads.values().forEach(Chromium::close);
    }
}
