package org.bienban.workflows;

import java.util.UUID;

/**
 * Something that happened to a task. Raised synchronously in the transaction that made it happen: a listener writing to
 * the database commits or rolls back with the process, and its failure fails the process step.
 */
public sealed interface TaskEvent permits TaskOpened, TaskClosed, TaskReassigned, TaskWidened, TaskDueChanged {

    /** Returns the task. */
    UUID taskId();
}
