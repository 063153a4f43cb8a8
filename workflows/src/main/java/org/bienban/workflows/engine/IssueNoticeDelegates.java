package org.bienban.workflows.engine;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.bienban.workflows.IssueNotices;
import org.bienban.workflows.IssueProposal.OnDelay;
import org.bienban.workflows.engine.IssueModel.Delegates;
import org.bienban.workflows.engine.IssueModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;

/** What a timer of an issue does: it tells people, and where the table says so takes the issue away. */
record IssueNoticeDelegates(ObjectProvider<IssueNotices> notices, IssuePlanDelegates plans) {

    Map<String, JavaDelegate> byName() {
        return Map.of(
                Delegates.REMIND, execution -> tell(execution, notices.getObject()::remind),
                Delegates.ALARM, this::alarm,
                Delegates.TAKE_AWAY, execution -> execution.setVariable(Variables.LATE, true),
                Delegates.ROADMAP_DUE, execution -> notices.getObject().roadmapDue(issueOf(execution)));
    }

    private void alarm(DelegateExecution execution) {
        tell(execution, notices.getObject()::overdue);
        execution.setVariable(Variables.GOES_UP, goesUp(execution));
    }

    private boolean goesUp(DelegateExecution execution) {
        return OpenTasks.of(execution).stream()
                        .map(Task::getTaskDefinitionKey)
                        .anyMatch(IssueModel.HANDED_UP_LATE::contains)
                && plans.proposal(execution).onDelay() == OnDelay.HAND_UP
                && plans.levels()
                        .getObject()
                        .above(new IssueFacts(execution.getVariables()).holder())
                        .isPresent();
    }

    private static void tell(DelegateExecution execution, BiConsumer<UUID, UUID> notice) {
        OpenTasks.of(execution).forEach(task -> notice.accept(UUID.fromString(task.getId()), issueOf(execution)));
    }

    private static UUID issueOf(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
