package org.bienban.app.notice.mail;

import java.time.Instant;
import java.util.List;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.issue.course.IssueTurns;
import org.bienban.app.notice.MailableNotice;
import org.jspecify.annotations.Nullable;

/**
 * What the mail of an evening has to say.
 *
 * @param notices neither opened nor mailed, oldest first; those that may be named
 * @param unnamed how many there are besides
 * @param tasks how many tasks wait
 * @param oldestTask the one that waits longest, null if none waits
 * @param issues issues that wait for a step
 * @param answers answers their cell has not opened
 */
record Digest(
        List<MailableNotice> notices,
        int unnamed,
        int tasks,
        @Nullable InboxTask oldestTask,
        IssueTurns.Waiting issues,
        IssueTurns.Waiting answers) {

    Digest {
        notices = List.copyOf(notices);
    }

    boolean isEmpty() {
        return notices.isEmpty() && unnamed == 0 && tasks == 0 && issues.count() == 0 && answers.count() == 0;
    }

    /** Since when the task waits. */
    @Nullable
    Instant taskSince() {
        return oldestTask == null ? null : oldestTask.waitingSince();
    }
}
