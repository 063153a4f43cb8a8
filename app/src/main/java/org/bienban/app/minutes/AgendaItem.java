package org.bienban.app.minutes;

import java.util.List;

/**
 * One item of the agenda as it went.
 *
 * @param id stable within the minutes
 * @param presenter who presented it
 * @param narrative what was presented, and the course of the discussion
 * @param opinions named opinions in the order they were given
 * @param conclusion what the chair concluded
 */
public record AgendaItem(
        String id, String title, String presenter, String narrative, List<Opinion> opinions, String conclusion) {

    /** Brings the text into Unicode normal form C. */
    public AgendaItem {
        id = Text.id(id);
        title = Text.line(title);
        presenter = Text.line(presenter);
        narrative = Text.prose(narrative);
        opinions = Text.list(opinions);
        conclusion = Text.prose(conclusion);
    }

    /** An item to be filled in. */
    public static AgendaItem empty(String id) {
        return new AgendaItem(id, "", "", "", List.of(), "");
    }
}
