package org.bienban.app.issue.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.bienban.workflows.IssueProgress.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Where an issue stands on its way.
 *
 * @param level how high it is held, from 1: the ward
 * @param holderId the unit holding it, of the day it came there
 * @param bodyId the body charged to answer, null if none is
 * @param taskId the task waiting for somebody, null while nobody has a task
 * @param groups who may do that task
 * @param assigneeId who has taken it, null if nobody yet
 * @param since since when it stands in this phase
 * @param due when the task is due, null while there is none
 * @param reopened how often members were told and not content
 * @param roadmapOn the day it comes back by itself, null unless that is waited for
 */
public record IssueCourse(
        UUID issueId,
        Phase phase,
        int level,
        UUID holderId,
        @Nullable UUID bodyId,
        @Nullable UUID taskId,
        Set<String> groups,
        @Nullable UUID assigneeId,
        Instant since,
        @Nullable Instant due,
        int reopened,
        @Nullable LocalDate roadmapOn) {

    /** Copies the groups. */
    public IssueCourse {
        groups = Set.copyOf(groups);
    }

    /** Whether somebody has a task. */
    public boolean isWaiting() {
        return taskId != null;
    }

    /** Whether nothing more will happen. */
    public boolean isEnded() {
        return switch (phase) {
            case REGISTER, CLASSIFY, ANSWER, SUPPLEMENT, TELL, ROADMAP -> false;
            case CLOSED, TRANSFERRED, RECALLED, ENDED -> true;
        };
    }

    /** Whether the task is past its moment. */
    public boolean isOverdue(Instant now) {
        return due != null && due.isBefore(now);
    }
}
