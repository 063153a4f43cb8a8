package org.bienban.app.register.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.issue.Issue;
import org.bienban.workflows.IssueProgress.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register as it is shown.
 *
 * @param phase where it stands on its way, null if that never began
 * @param level how high it is held, from 1
 * @param holderId who has it today
 * @param holder the name
 * @param bodyId who is to answer, null if nobody is charged
 * @param body the name, empty if nobody is
 * @param since since when it stands there
 * @param due when the task is due, null while nobody has one
 * @param overdue whether that moment has passed
 * @param unread whether the cell has not opened an answer yet
 */
record RowView(
        Issue issue,
        @Nullable Phase phase,
        int level,
        UUID holderId,
        String holder,
        @Nullable UUID bodyId,
        String body,
        @Nullable Instant since,
        @Nullable Instant due,
        boolean overdue,
        int reopened,
        @Nullable LocalDate roadmapOn,
        boolean unread) {

    /** Whether it waits for anything. */
    public boolean isWaiting() {
        return phase != null && issue.isOpen();
    }
}
