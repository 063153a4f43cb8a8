package org.bienban.app.scoring;

import java.time.LocalDate;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.PapersSent;
import org.bienban.app.meeting.RollCall;
import org.bienban.app.minutes.MinutesContent;
import org.jspecify.annotations.Nullable;

/**
 * The record a meeting is scored by.
 *
 * @param papers what the cell said about the papers sent to members, null if nothing
 * @param filedOn the day the minutes were first sent, or today while they are not
 */
record ScoredText(
        Meeting meeting,
        RollCall rollCall,
        MinutesContent content,
        @Nullable PapersSent papers,
        LocalDate filedOn) {}
