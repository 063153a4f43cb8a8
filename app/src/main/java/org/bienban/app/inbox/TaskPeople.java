package org.bienban.app.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actors;
import org.bienban.app.access.Permissions;
import org.bienban.app.organisation.Deputyship;
import org.bienban.app.organisation.Deputyships;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Supervisions;
import org.bienban.workflows.TaskKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people a task may belong to, today. */
@Service
@Transactional(readOnly = true)
public class TaskPeople {

    private final InboxRows rows;
    private final TaskPolicy policy;
    private final Permissions permissions;
    private final Actors actors;
    private final Posts posts;
    private final Supervisions supervisions;
    private final Deputyships deputyships;
    private final People people;
    private final Clock clock;

    TaskPeople(
            InboxRows rows,
            TaskPolicy policy,
            Permissions permissions,
            Actors actors,
            Posts posts,
            Supervisions supervisions,
            Deputyships deputyships,
            People people,
            Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.permissions = permissions;
        this.actors = actors;
        this.posts = posts;
        this.supervisions = supervisions;
        this.deputyships = deputyships;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Returns whose turn it is: the holder, or if nobody who still may holds the task everybody in the groups that have
     * the turn; with them whoever stands in for one of them today.
     */
    public Set<UUID> turnOf(UUID taskId) {
        return rows.find(taskId)
                .map(task -> task.holderId() == null || isAbandoned(task)
                        ? groupsHavingTheTurn(task)
                        : withDeputies(task, Stream.of(task.holderId())))
                .orElse(Set.of());
    }

    /** Returns the people of the committee's office and leadership who may step in. */
    public Set<UUID> officeOf(UUID taskId) {
        return rows.find(taskId)
                .map(task -> mayTake(task, office(task.wardId())))
                .orElse(Set.of());
    }

    /** Returns the members of the standing committee who may do the task. */
    public Set<UUID> standingCommitteeOf(UUID taskId) {
        return rows.find(taskId)
                .map(task -> mayTake(
                        task,
                        office(task.wardId())
                                .filter(id -> permissions.sitsInStandingCommittee(actors.ofPerson(id), task.wardId()))))
                .orElse(Set.of());
    }

    /** Returns the people the task may be handed to with their names, those whose daily work it is first. */
    Map<UUID, String> successors(InboxTask task) {
        Set<UUID> found = new LinkedHashSet<>(mayTake(task, everybody(task)));
        if (task.holderId() != null) {
            found.remove(task.holderId());
        }
        Map<UUID, String> names = people.names(found);
        Map<UUID, String> ordered = new LinkedHashMap<>();
        found.stream().filter(names::containsKey).forEach(id -> ordered.put(id, names.get(id)));
        return ordered;
    }

    /** Everybody who might take some of the tasks with their names, in the order of names. */
    Map<UUID, String> near(List<InboxTask> tasks) {
        Set<UUID> found = new LinkedHashSet<>();
        tasks.stream()
                .map(InboxTask::wardId)
                .distinct()
                .forEach(ward -> office(ward).forEach(found::add));
        tasks.stream()
                .map(InboxTask::cellId)
                .distinct()
                .forEach(cell -> supervisors(cell).forEach(found::add));
        tasks.stream()
                .filter(task -> task.kind() == TaskKind.REVISE)
                .map(InboxTask::cellId)
                .distinct()
                .forEach(cell -> office(cell).forEach(found::add));
        Map<UUID, String> ordered = new LinkedHashMap<>();
        people.inOrder(found).forEach(person -> ordered.put(person.id(), person.fullName()));
        return ordered;
    }

    boolean mayTake(InboxTask task, UUID personId) {
        return policy.mayTake(actors.ofPerson(personId), task);
    }

    /** Whether whoever holds the task may no longer do it: an assignment or a deputyship has ended. */
    boolean isAbandoned(InboxTask task) {
        return task.holderId() != null && !mayTake(task, task.holderId());
    }

    private Set<UUID> groupsHavingTheTurn(InboxTask task) {
        Set<UUID> found = new LinkedHashSet<>();
        for (String group : rows.turnGroups(task.taskId())) {
            found.addAll(withDeputies(task, membersOf(group)));
        }
        return found;
    }

    private Stream<UUID> everybody(InboxTask task) {
        return task.kind().isCommittee()
                ? Stream.concat(supervisors(task.cellId()), office(task.wardId()))
                : office(task.cellId());
    }

    private Stream<UUID> membersOf(String group) {
        UUID unitId = UUID.fromString(group.substring(group.indexOf(':') + 1));
        return group.startsWith("supervisor:") ? supervisors(unitId) : office(unitId);
    }

    /** Everybody with a post there; the policy then leaves those whose post allows the task. */
    private Stream<UUID> office(UUID unitId) {
        return posts.at(unitId, LocalDate.now(clock)).stream().map(Post::personId);
    }

    private Stream<UUID> supervisors(UUID cellId) {
        return supervisions.supervisorsOf(cellId, LocalDate.now(clock)).stream();
    }

    private Set<UUID> withDeputies(InboxTask task, Stream<UUID> people) {
        List<UUID> named = people.distinct().toList();
        Stream<UUID> deputies = deputyships.comingOf(named, LocalDate.now(clock)).stream()
                .filter(deputyship -> deputyship.holdsOn(LocalDate.now(clock)))
                .map(Deputyship::deputyId);
        return mayTake(task, Stream.concat(named.stream(), deputies));
    }

    private Set<UUID> mayTake(InboxTask task, Stream<UUID> candidates) {
        Set<UUID> found = new LinkedHashSet<>();
        candidates.distinct().filter(id -> mayTake(task, id)).forEach(found::add);
        return found;
    }
}
