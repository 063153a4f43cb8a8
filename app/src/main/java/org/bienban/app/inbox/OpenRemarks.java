package org.bienban.app.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the task list asks of the review, which knows the list and not the other way round. */
public interface OpenRemarks {

    /** Returns how many published remarks are not settled yet, by minutes; minutes without any are left out. */
    Map<UUID, Integer> of(Collection<UUID> minutes);
}
