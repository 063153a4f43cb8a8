package org.bienban.app.scoring.engine;

/** What can be read from the record of a meeting. Each is a number, most of them against another one. */
public enum Measure {
    /** Minutes the meeting lasted, against those required. */
    LENGTH,
    /** Members present, against those who must attend. */
    ATTENDANCE,
    /** Members absent without reason. */
    UNEXCUSED,
    /** Members excused at this meeting and the three before it. */
    EXCUSED_IN_A_ROW,
    /** People whose opinion is recorded, against the members present. */
    SPEAKERS,
    /** Tasks of last month that are done, against all of them. */
    LAST_TASKS,
    /** Tasks given with a person and a deadline, against all tasks given. */
    TASKS_ASSIGNED,
    /** 1 if a resolution was adopted by a vote in figures. */
    RESOLUTION,
    /** 1 if the minutes were read back and adopted. */
    ADOPTED,
    /** Items of the agenda with a conclusion, against all items. */
    CONCLUSIONS,
    /** Gaps in the minutes: unnamed opinions, absences without a reason given, hours or people missing. */
    RECORD_GAPS,
    /** Days from the meeting to the sending of the minutes. */
    FILED_DAYS,
    /** Days from the sending of the papers to the meeting, negative if they came after it. */
    PAPERS_DAYS,
    /** Papers sent to the members: 2 for all, 1 for a part, 0 for none. */
    PAPERS_SENT
}
