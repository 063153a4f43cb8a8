package org.bienban.app.minutes;

/**
 * An issue the cell cannot solve and raises.
 *
 * @param id stable within the minutes
 * @param statement what the matter is
 * @param categoryCode code of the dated category tree, empty if not yet filled in
 * @param place the address, plot or lane it is about
 * @param households how many households it touches, 0 if unknown
 * @param receiver the body it is raised with
 * @param asked what is asked of it
 * @param timesRaised how many times it has been raised, this time included
 */
public record RaisedIssue(
        String id,
        String statement,
        String categoryCode,
        String place,
        int households,
        String receiver,
        String asked,
        int timesRaised) {

    /** Brings the text into Unicode normal form C. */
    public RaisedIssue {
        id = Text.id(id);
        statement = Text.prose(statement);
        categoryCode = Text.line(categoryCode);
        place = Text.line(place);
        receiver = Text.line(receiver);
        asked = Text.prose(asked);
        timesRaised = Math.max(1, timesRaised);
    }
}
