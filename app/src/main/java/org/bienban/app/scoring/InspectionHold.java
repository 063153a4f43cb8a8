package org.bienban.app.scoring;

import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesSummary;

/** Tells whether a person has the inspection of minutes in hand; the module that keeps inspections implements it. */
public interface InspectionHold {

    /** Whether the person inspects the newest version now and still may. */
    boolean holds(Actor actor, MinutesSummary minutes);
}
