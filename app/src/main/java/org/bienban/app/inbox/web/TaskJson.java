package org.bienban.app.inbox.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.inbox.TaskRow;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;

/** A task over REST. */
record TaskJson(
        UUID id,
        TaskKind kind,
        UUID minutesId,
        UUID cellId,
        String cellName,
        String meetingKind,
        YearMonth month,
        int round,
        int version,
        int openRemarks,
        @Nullable UUID holderId,
        @Nullable String holderName,
        @Nullable UUID holderFor,
        @Nullable String forName,
        @Nullable Instant takenAt,
        Instant waitingSince,
        @Nullable Instant due,
        boolean overdue,
        boolean claimable) {

    static TaskJson of(TaskRow row) {
        InboxTask task = row.task();
        return new TaskJson(
                task.taskId(),
                task.kind(),
                task.minutesId(),
                task.cellId(),
                task.cellName(),
                task.meetingKind(),
                task.month(),
                task.round(),
                task.version(),
                row.openRemarks(),
                task.holderId(),
                row.holderName(),
                task.holderFor(),
                row.forName(),
                task.takenAt(),
                task.waitingSince(),
                task.due(),
                row.overdue(),
                row.claimable());
    }
}
