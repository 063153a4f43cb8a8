package org.bienban.workflows.engine;

import java.util.Collection;
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

    private TaskFacts() {}

    /**
     * Returns who may take the task. The engine's candidates have the turn; the office may step into an inspection
     * before it is widened to them.
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
        if (kind == TaskKind.INSPECT && !groups.contains(new CandidateGroup(office, true))) {
            groups.add(new CandidateGroup(office, false));
        }
        return groups;
    }

    static int round(Map<String, ?> variables) {
        return (Integer) Objects.requireNonNull(variables.get(Variables.ROUND), "a review without a round");
    }

    static TaskKind kind(String taskDefinitionKey) {
        return Objects.requireNonNull(ReviewModel.TASK_KINDS.get(taskDefinitionKey), taskDefinitionKey);
    }

    static UUID id(String text) {
        return UUID.fromString(text);
    }
}
