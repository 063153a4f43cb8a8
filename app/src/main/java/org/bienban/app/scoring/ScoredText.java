package org.bienban.app.scoring;

import java.time.LocalDate;
import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.RollCall;
import org.bienban.app.minutes.MinutesContent;

/**
 * The record a meeting is scored by.
 *
 * @param filedOn the day the minutes were first sent, or today while they are not
 */
record ScoredText(Meeting meeting, RollCall rollCall, MinutesContent content, LocalDate filedOn) {}
