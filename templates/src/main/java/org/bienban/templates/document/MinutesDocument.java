package org.bienban.templates.document;

import java.util.List;

/**
 * Everything printed in the minutes of one cell meeting, in the order of the Party form. Immutable; no reference to
 * where the facts are kept. What is not known yet is {@code null} or empty and printed as a dotted blank or left out, so
 * that a draft can be printed at any moment.
 */
public record MinutesDocument(
        DocumentLanguage language,
        Letterhead letterhead,
        MeetingFacts meeting,
        Composition composition,
        Agenda agenda,
        Course course,
        Assignments assignments,
        Votes votes,
        RaisedIssues issues,
        SelfAssessment assessment,
        Closing closing,
        Provenance provenance) {

    /** The sections in the order of the form, empty ones included. */
    public List<MinutesSection> sections() {
        return List.of(composition, agenda, course, assignments, votes, issues, assessment);
    }
}
