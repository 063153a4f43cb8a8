package org.bienban.workflows.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.bienban.workflows.IssueNature;
import org.bienban.workflows.IssueProposal;
import org.bienban.workflows.IssueProposal.OnDelay;
import org.bienban.workflows.IssueRoute;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;

/** Asks the newest version of the decision table: an issue may outlive a law, so it does not stay with an old one. */
final class IssueTable {

    /** Laws of Vietnam begin on a day of Vietnam. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private IssueTable() {}

    static IssueProposal ask(
            DecisionService decisions, String category, IssueNature nature, String unitKind, LocalDate on) {
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableByKey(IssueModel.ROUTING)
                .variables(Map.of("category", category, "nature", nature.name(), "unitKind", unitKind, "day", day(on)))
                .evaluate()
                .getSingleResult();
        String body = row.getEntry("answeringBody");
        return new IssueProposal(
                IssueRoute.Kind.valueOf(text(row, "route")),
                body == null || body.isEmpty() ? null : body,
                ((Number) row.getEntry("answerDays")).intValue(),
                OnDelay.valueOf(text(row, "onDelay")),
                text(row, "legalBasis"),
                text(row, "rule"));
    }

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The day as a number that reads like it, 20250701, for the table compares numbers without a time zone. */
    static int day(LocalDate on) {
        return on.getYear() * 10_000 + on.getMonthValue() * 100 + on.getDayOfMonth();
    }

    private static String text(DmnDecisionRuleResult row, String output) {
        return Objects.requireNonNull(row.getEntry(output), output);
    }
}
