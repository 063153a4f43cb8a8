package org.bienban.app.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienban.app.scoring.engine.Facts;
import org.bienban.app.scoring.engine.Item;
import org.bienban.app.scoring.engine.Measure;
import org.bienban.app.scoring.engine.RuleSet;

/** Draws proposals for the items of a rule set from the record. */
final class Proposals {

    private Proposals() {}

    static Map<String, Proposal> of(RuleSet rules, Facts facts) {
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        rules.items()
                .forEach(item -> item.propose(facts)
                        .ifPresent(value -> proposals.put(item.id(), new Proposal(value, evidence(item, facts)))));
        return proposals;
    }

    private static List<Proposal.Evidence> evidence(Item item, Facts facts) {
        return item.measures().stream()
                .flatMap(measure -> facts.of(measure).map(found -> new Proposal.Evidence(measure, found)).stream())
                .filter(found -> found.measured().value() != 0 || isAlone(item) || !isQuiet(found.measure()))
                .toList();
    }

    /** "Nobody absent without reason" is worth saying only where nothing else is. */
    private static boolean isQuiet(Measure measure) {
        return measure == Measure.UNEXCUSED || measure == Measure.EXCUSED_IN_A_ROW;
    }

    private static boolean isAlone(Item item) {
        return item.measures().size() == 1;
    }
}
