package org.bienban.app.review;

/** What a remark is about: the four heads a supervisor inspects. */
public enum RemarkHead {
    /** Documents passed on, last resolution reviewed, hot issues, measurable tasks. */
    CONTENT,
    /** Committee met before, papers in time, length, vote, minutes read back. */
    PROCEDURE,
    /** Figures that agree, reasons, names, votes, conclusions, times, signatures. */
    MINUTES_TAKING,
    /** Chairing, share of speakers, discipline, follow-up. */
    MANAGEMENT
}
