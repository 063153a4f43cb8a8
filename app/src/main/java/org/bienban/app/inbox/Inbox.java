package org.bienban.app.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The task lists of a person. */
@Service
@Transactional(readOnly = true)
public class Inbox {

    /** How many tasks a page holds. */
    public static final int PAGE_SIZE = 25;

    private final InboxRows rows;
    private final TaskPolicy policy;
    private final Clock clock;

    Inbox(InboxRows rows, TaskPolicy policy, Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Returns a page of a list. A task that neither opens, closes nor changes hands while somebody pages is seen
     * exactly once.
     *
     * @param after the {@link TaskPage#next} of the page before, null for the first
     */
    public TaskPage page(Actor actor, TaskList list, TaskFilter filter, @Nullable TaskPosition after) {
        TaskQuery query = TaskQuery.of(list, actor, filter, Instant.now(clock));
        List<InboxTask> found = rows.page(query, after, PAGE_SIZE);
        if (found.size() <= PAGE_SIZE) {
            return new TaskPage(found, null);
        }
        InboxTask last = found.get(PAGE_SIZE - 1);
        return new TaskPage(found.subList(0, PAGE_SIZE), new TaskPosition(last.due(), last.taskId()));
    }

    /** Returns how many tasks stand in each list, unfiltered. */
    public TaskCounts counts(Actor actor) {
        Instant now = Instant.now(clock);
        return rows.counts(
                TaskQuery.of(TaskList.MY_TURN, actor, TaskFilter.NONE, now),
                TaskQuery.of(TaskList.UNCLAIMED, actor, TaskFilter.NONE, now),
                TaskQuery.of(TaskList.WAITING, actor, TaskFilter.NONE, now),
                TaskQuery.of(TaskList.OVERDUE, actor, TaskFilter.NONE, now));
    }

    /** Returns how many tasks stand in one list, unfiltered; never more than {@link TaskCounts#LIMIT}. */
    public int count(Actor actor, TaskList list) {
        return count(actor, list, TaskFilter.NONE).count();
    }

    /** Returns how many tasks of a list a filter leaves. */
    public TaskCounts.Count count(Actor actor, TaskList list, TaskFilter filter) {
        return rows.count(TaskQuery.of(list, actor, filter, Instant.now(clock)));
    }

    /** Returns how many tasks of a filtered list opened, or were given to the person by somebody else, since a moment. */
    public TaskCounts.Count news(Actor actor, TaskList list, TaskFilter filter, Instant since) {
        return rows.news(TaskQuery.of(list, actor, filter, Instant.now(clock)), actor.personId(), since);
    }

    /**
     * Returns the open tasks about the minutes: one, or the parts of an inspection that are not finished. The caller
     * decides who may know.
     */
    public List<InboxTask> openTasksOf(UUID minutesId) {
        return rows.ofMinutes(minutesId);
    }

    /** Returns the first open task about the minutes, for where the committee does not split inspections. */
    public Optional<InboxTask> openTaskOf(UUID minutesId) {
        return rows.ofMinutes(minutesId).stream().findFirst();
    }

    /**
     * Returns the open task about the minutes that concerns a person most: the one they hold, else one they may take,
     * else the first; of several the one that asks those with the most rights, which others may not take from them. The
     * caller decides who may know.
     */
    public Optional<InboxTask> openTaskFor(Actor actor, UUID minutesId) {
        return rows.ofMinutes(minutesId).stream()
                .min(Comparator.comparing((InboxTask task) -> !task.heldBy(actor.personId()))
                        .thenComparing(task -> task.holderId() != null || !policy.mayTake(actor, task))
                        .thenComparing(InboxTask::asked, Comparator.reverseOrder()));
    }

    /** Returns the step of the inspection a person has in hand. */
    public Optional<InboxTask> inspectionHeldBy(UUID personId, UUID minutesId) {
        return rows.ofMinutes(minutesId).stream()
                .filter(task -> task.kind().isCommittee() && task.heldBy(personId))
                .findFirst();
    }

    /** For whom a person would do a task, null for themselves. */
    public @Nullable UUID behalf(Actor actor, InboxTask task) {
        return policy.behalf(actor, task);
    }

    /** Returns an open task. The caller decides who may know. */
    public Optional<InboxTask> find(UUID taskId) {
        return rows.find(taskId);
    }
}
