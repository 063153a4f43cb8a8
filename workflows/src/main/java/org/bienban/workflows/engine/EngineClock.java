package org.bienban.workflows.engine;

import java.time.Clock;
import org.joda.time.DateTimeUtils;

/**
 * Lets the engine tell the time by the application's clock. The engine asks a static of its date library and offers
 * itself no other way than a fixed moment for the whole process; a provider that asks the clock each time keeps due
 * dates, history and the application's own records in step, also where the clock depends on the thread.
 */
final class EngineClock {

    private EngineClock() {}

    static void follow(Clock clock) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }
}
