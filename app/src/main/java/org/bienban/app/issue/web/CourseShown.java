package org.bienban.app.issue.web;

import org.bienban.app.issue.course.IssueCourse;
import org.bienban.workflows.IssueProposal;
import org.jspecify.annotations.Nullable;

/**
 * Where an issue stands, as the page shows it.
 *
 * @param holder name of the unit holding it today
 * @param body name of the body charged to answer, null if none is
 * @param assignee who has the task, null if nobody
 * @param allowedDays working days allowed for the task, 0 while there is none
 * @param waitedDays working days since it stands there
 * @param isTurn whether the task is the reader's to do
 * @param isOverdue whether it is past its moment
 * @param proposal what the decision table says, null while nothing is to be decided or answered
 */
record CourseShown(
        IssueCourse course,
        String holder,
        @Nullable String body,
        @Nullable String assignee,
        int allowedDays,
        int waitedDays,
        boolean isTurn,
        boolean isOverdue,
        @Nullable IssueProposal proposal) {}
