package org.bienban.workflows;

import java.util.List;
import java.util.UUID;

/** The steps that kept failing, for the administrator. */
public interface Incidents {

    /** Returns the newest open incidents, newest first, at most {@code limit}. */
    List<Incident> open(int limit);

    /** Returns how many incidents are open. */
    long count();

    /**
     * Lets the failed step be tried anew, soon and as often as at first. The incident closes, and another opens if the
     * step fails again.
     *
     * @return false if the incident is no longer open
     */
    boolean retry(UUID incidentId);
}
