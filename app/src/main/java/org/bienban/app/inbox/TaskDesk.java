package org.bienban.app.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.People;
import org.bienban.app.refusal.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks together with what the person looking at them may do. */
@Service
@Transactional(readOnly = true)
public class TaskDesk {

    private final InboxRows rows;
    private final TaskPolicy policy;
    private final TaskPeople taskPeople;
    private final HandOverTable handOvers;
    private final OpenRemarks remarks;
    private final People people;
    private final Clock clock;

    TaskDesk(
            InboxRows rows,
            TaskPolicy policy,
            TaskPeople taskPeople,
            HandOverTable handOvers,
            OpenRemarks remarks,
            People people,
            Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.taskPeople = taskPeople;
        this.handOvers = handOvers;
        this.remarks = remarks;
        this.people = people;
        this.clock = clock;
    }

    /** Returns the rows of a page of tasks. */
    public List<TaskRow> rows(Actor actor, List<InboxTask> tasks) {
        Map<UUID, TaskHandedOver> handed =
                handOvers.latest(tasks.stream().map(InboxTask::taskId).toList());
        Map<UUID, String> names = people.names(Stream.concat(
                        tasks.stream()
                                .flatMap(task ->
                                        Stream.of(task.holderId(), task.holderFor(), policy.behalf(actor, task))),
                        handed.values().stream()
                                .flatMap(done -> Stream.of(done.fromId(), done.toId(), done.byId(), done.onBehalfOf())))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<UUID, Integer> open =
                remarks.of(tasks.stream().map(InboxTask::minutesId).distinct().toList());
        return tasks.stream()
                .map(task -> row(actor, task, names, handed.get(task.taskId()), open.getOrDefault(task.minutesId(), 0)))
                .toList();
    }

    /**
     * Returns one task.
     *
     * @throws NotFoundException if it is not open or the person may not know of it
     */
    public TaskRow row(Actor actor, UUID taskId) {
        return find(actor, taskId).orElseThrow(() -> new NotFoundException("task", taskId));
    }

    /** Returns one task; empty if it is not open or the person may not know of it. */
    public Optional<TaskRow> find(Actor actor, UUID taskId) {
        return rows.find(taskId)
                .filter(task -> policy.mayKnow(actor, task.cellId(), task.wardId()))
                .map(task -> rows(actor, List.of(task)).getFirst())
                .map(row -> row.claimable() || !isFree(actor, row.task()) ? row : row.free());
    }

    /** Returns the people some of the tasks may be handed to with their names; whether each may be is asked of each. */
    public Map<UUID, String> receivers(List<TaskRow> rows) {
        return taskPeople.near(
                rows.stream().filter(TaskRow::handable).map(TaskRow::task).toList());
    }

    private static HandOverShown shown(TaskHandedOver done, Map<UUID, String> names) {
        return new HandOverShown(
                names.getOrDefault(done.byId(), ""),
                name(done.onBehalfOf(), names),
                name(done.fromId(), names),
                names.getOrDefault(done.toId(), ""),
                done.note(),
                done.at());
    }

    /** Returns the people the task may be handed to with their names, those whose daily work it is first. */
    public Map<UUID, String> successors(TaskRow row) {
        return taskPeople.successors(row.task());
    }

    private boolean isFree(Actor actor, InboxTask task) {
        return !task.heldBy(actor.personId()) && policy.mayTake(actor, task) && taskPeople.isAbandoned(task);
    }

    private TaskRow row(
            Actor actor, InboxTask task, Map<UUID, String> names, @Nullable TaskHandedOver handed, int open) {
        boolean mine = task.heldBy(actor.personId());
        return new TaskRow(
                task,
                name(task.holderId(), names),
                name(task.holderFor(), names),
                name(mine ? task.holderFor() : policy.behalf(actor, task), names),
                handed == null ? null : shown(handed, names),
                open,
                mine,
                task.holderId() == null ? policy.mayTake(actor, task) : policy.mayTakeOver(actor, task),
                policy.mayHandOver(actor, task),
                !mine && policy.mayRemind(actor, task),
                policy.mayOversee(actor, task),
                task.overdue(Instant.now(clock)));
    }

    private static @Nullable String name(@Nullable UUID person, Map<UUID, String> names) {
        return person == null ? null : names.getOrDefault(person, "");
    }
}
