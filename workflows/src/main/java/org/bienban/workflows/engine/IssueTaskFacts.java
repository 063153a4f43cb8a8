package org.bienban.workflows.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.workflows.CandidateGroup;
import org.bienban.workflows.IssueStep;
import org.bienban.workflows.IssueTaskOpened;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;

/** What the variables and identity links of a case say about the open task of an issue. */
final class IssueTaskFacts {

    private IssueTaskFacts() {}

    /** What a task is, whether it is just being created or read from the table. */
    record Seen(
            String id,
            String element,
            @Nullable String assignee,
            Instant openedAt,
            @Nullable Instant due) {}

    static IssueTaskOpened opened(
            Seen task, UUID issueId, Collection<? extends IdentityLink> links, Map<String, Object> variables) {
        IssueFacts facts = new IssueFacts(variables);
        IssueStep step = step(task.element());
        return new IssueTaskOpened(
                UUID.fromString(task.id()),
                issueId,
                step,
                facts.level(),
                facts.holder(),
                groups(step, links, facts),
                EngineValues.uuid(task.assignee()),
                task.openedAt(),
                Objects.requireNonNull(task.due(), "due"));
    }

    static IssueStep step(String element) {
        return Objects.requireNonNull(IssueModel.STEPS.get(element), element);
    }

    /** Many a body has nobody who signs in: the office then enters the answer that came on paper. */
    private static Set<CandidateGroup> groups(
            IssueStep step, Collection<? extends IdentityLink> links, IssueFacts facts) {
        Set<CandidateGroup> groups = new LinkedHashSet<>();
        for (IdentityLink link : links) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null) {
                groups.add(new CandidateGroup(link.getGroupId(), true));
            }
        }
        if (step == IssueStep.ANSWER) {
            groups.add(facts.officeWithoutTurn());
        }
        return groups;
    }
}
