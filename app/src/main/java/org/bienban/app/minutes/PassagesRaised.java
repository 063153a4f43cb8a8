package org.bienban.app.minutes;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;

/** Port: what has become of passages of minutes elsewhere, to be shown beside them. */
public interface PassagesRaised {

    /**
     * That a passage was raised as an issue.
     *
     * @param block the block it stands in
     * @param code how people name the issue
     */
    record RaisedAs(String block, UUID issueId, String code) {}

    /** What was raised from the minutes, as far as the person may see it. */
    List<RaisedAs> in(UUID minutesId, Actor actor);

    /** Whether the person may raise passages of these minutes. */
    boolean mayRaise(Actor actor, MinutesSummary minutes);
}
