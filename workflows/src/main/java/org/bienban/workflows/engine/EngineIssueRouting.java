package org.bienban.workflows.engine;

import java.time.LocalDate;
import org.bienban.workflows.IssueNature;
import org.bienban.workflows.IssueProposal;
import org.bienban.workflows.IssueRouting;
import org.camunda.bpm.engine.ProcessEngine;

/** The decision table of issues on the engine. */
final class EngineIssueRouting implements IssueRouting {

    private final ProcessEngine engine;
    private final EngineTransaction transaction;

    EngineIssueRouting(ProcessEngine engine, EngineTransaction transaction) {
        this.engine = engine;
        this.transaction = transaction;
    }

    @Override
    public IssueProposal propose(String category, IssueNature nature, String unitKind, LocalDate on) {
        return transaction.run(
                "Asking the table of issues",
                () -> IssueTable.ask(engine.getDecisionService(), category, nature, unitKind, on));
    }
}
