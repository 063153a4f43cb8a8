package org.bienban.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The application's clock, which the demonstration may set back for its own thread, so that what was sent last June
 * reads so everywhere. All other threads, requests and the engine's jobs among them, keep the true time.
 */
final class SeedingClock extends Clock {

    private static final ThreadLocal<@Nullable Duration> OFFSET = new ThreadLocal<>();

    private final Clock real;

    SeedingClock(Clock real) {
        this.real = real;
    }

    /** Runs the work at the moment; time goes on from there. */
    void at(Instant moment, Runnable work) {
        Duration before = OFFSET.get();
        OFFSET.set(Duration.between(real.instant(), moment));
        try {
            work.run();
        } finally {
            if (before == null) {
                OFFSET.remove();
            } else {
                OFFSET.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        Duration offset = OFFSET.get();
        return offset == null ? real.instant() : real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SeedingClock(real.withZone(zone));
    }
}
