package org.bienban.app.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A task as one person sees it.
 *
 * @param holderName name of the holder, null if nobody has it
 * @param holderForName for whom the holder has it, null for themselves
 * @param forName name of the person who is away and for whom this person does, or would do, the task; null for themselves
 * @param handedOver the newest handing over of the task, null if there was none
 * @param mine whether the person has it
 * @param openRemarks how many published remarks are not settled
 * @param claimable whether the person may take it now
 * @param handable whether the person may give it to somebody else
 * @param remindable whether the person may remind whoever has the turn
 * @param overseen whether the person may give it another due day
 */
public record TaskRow(
        InboxTask task,
        @Nullable String holderName,
        @Nullable String holderForName,
        @Nullable String forName,
        @Nullable HandOverShown handedOver,
        int openRemarks,
        boolean mine,
        boolean claimable,
        boolean handable,
        boolean remindable,
        boolean overseen,
        boolean overdue) {

    /**
     * Address of the page on which this person meets the task: the inspection, the draft for whoever corrects it, and
     * for everybody else the minutes themselves.
     */
    public String page() {
        String minutes = "/minutes/" + task.minutesId();
        if (task.kind().isCommittee()) {
            return minutes + "/review";
        }
        return mine || forName != null ? minutes + "/draft" : minutes;
    }

    /** The same row, to be taken: whoever holds the task may no longer do it. */
    TaskRow free() {
        return new TaskRow(
                task,
                holderName,
                holderForName,
                forName,
                handedOver,
                openRemarks,
                mine,
                true,
                handable,
                remindable,
                overseen,
                overdue);
    }
}
