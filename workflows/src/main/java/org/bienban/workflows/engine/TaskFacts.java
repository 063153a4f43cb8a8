package org.bienban.workflows.engine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.TaskKind;
import org.bienban.workflows.engine.ReviewModel.Variables;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** What the variables and identity links of a review say about its open task. */
final class TaskFacts {

    /** The engine's own variable: which of the instances of a task it is, from 0. */
    private static final String LOOP_COUNTER = "loopCounter";

    /** What the supervisor is asked to do: the office may step in before it is their turn. */
    private static final Set<TaskKind> OPEN_TO_OFFICE =
            EnumSet.of(TaskKind.INSPECT, TaskKind.INSPECT_PART, TaskKind.JUDGE);

    private TaskFacts() {}

    /**
     * Returns who may take the task. The engine's candidates have the turn; the office may step into what a supervisor
     * is asked to do before it is widened to them.
     */
    static Set<CandidateGroup> groups(
            TaskKind kind, Collection<? extends IdentityLink> links, Map<String, ?> variables) {
        Set<CandidateGroup> groups = new LinkedHashSet<>();
        for (IdentityLink link : links) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null) {
                groups.add(new CandidateGroup(link.getGroupId(), true));
            }
        }
        String office = Objects.toString(variables.get(Variables.OFFICE_GROUP));
        boolean supervised = groups.stream().anyMatch(group -> group.kind().equals("supervisor"));
        if (supervised && OPEN_TO_OFFICE.contains(kind) && !groups.contains(new CandidateGroup(office, true))) {
            groups.add(new CandidateGroup(office, false));
        }
        return groups;
    }

    /** Which of several alike: the part or the level, from 1; otherwise 0. */
    static int ordinal(TaskKind kind, Map<String, ?> variables) {
        return switch (kind) {
            case INSPECT_PART -> number(variables, LOOP_COUNTER) + 1;
            case VALIDATE -> number(variables, Variables.LEVEL);
            case CHECK_FORM, INSPECT, JUDGE, REVISE -> 0;
        };
    }

    static int round(Map<String, ?> variables) {
        return number(variables, Variables.ROUND);
    }

    private static int number(Map<String, ?> variables, String name) {
        return (Integer) Objects.requireNonNull(variables.get(name), name);
    }

    static TaskKind kind(String taskDefinitionKey) {
        return Objects.requireNonNull(ReviewModel.TASK_KINDS.get(taskDefinitionKey), taskDefinitionKey);
    }

    static UUID id(String text) {
        return UUID.fromString(text);
    }
}
