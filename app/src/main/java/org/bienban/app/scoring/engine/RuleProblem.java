package org.bienban.app.scoring.engine;

import java.util.List;

/**
 * What is wrong with a rule set.
 *
 * @param field the part it concerns: {@code most}, {@code group:<id>}, {@code item:<id>}, {@code band:<grade>},
 *     {@code gate:<place>:items}, {@code gate:<place>:otherwise}
 * @param code what is wrong, in one word
 * @param arguments figures and ids the sentence needs
 */
public record RuleProblem(String field, String code, List<Object> arguments) {

    public RuleProblem {
        arguments = List.copyOf(arguments);
    }

    static RuleProblem at(String field, String code, Object... arguments) {
        return new RuleProblem(field, code, List.of(arguments));
    }
}
