package org.bienban.templates.document;

/**
 * A numbered section (I- to VII-) of the minutes. It knows whether it has anything to say and writes itself; the
 * document leaves empty sections out and numbers the rest without a gap.
 */
public sealed interface MinutesSection
        permits Composition, Agenda, Course, Assignments, Votes, RaisedIssues, SelfAssessment {
    boolean isEmpty();

    /** Writes the heading and the body. Called only when not empty. */
    void write(SectionWriter out);
}
