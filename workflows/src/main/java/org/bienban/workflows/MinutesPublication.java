package org.bienban.workflows;

import java.util.UUID;

/**
 * Port: publishes approved minutes (document, search, notices). Called once per approval in a transaction of its own,
 * and again after a failure or a crash, so an implementation must be idempotent. Any exception is a failure: it is
 * retried with growing pauses and then shown to the administrator as an {@link Incident}.
 */
public interface MinutesPublication {

    /** Publishes the minutes. */
    void publish(UUID minutesId);
}
