package org.bienban.workflows.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienban.workflows.ModelReport.Problem;

/**
 * What an expression in a model may be: our own variables, compared and chosen between. No property, no method, no
 * bean, no index: nothing by which a file could reach into the program.
 */
final class AllowedExpressions {

    private static final Pattern ONE = Pattern.compile("\\s*[$#]\\{([^{}]*)}\\s*");
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([A-Za-z_]\\w*)|'[^'\\\\]*'|\\d+|==|!=|&&|\\|\\||!|<=|>=|<|>|\\?|:)");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "empty", "not", "and", "or");

    private AllowedExpressions() {}

    /** Something wrong with an expression. */
    record Wrong(Problem problem, String detail) {}

    /** Returns whether the text holds an expression at all. */
    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    static List<Wrong> wrongIn(String text, Set<String> known) {
        Matcher whole = ONE.matcher(text);
        if (!whole.matches()) {
            return List.of(new Wrong(Problem.FORBIDDEN_EXPRESSION, text.strip()));
        }
        String inside = whole.group(1);
        Matcher token = TOKEN.matcher(inside);
        int at = 0;
        while (at < inside.length() && token.find(at) && token.start() == at) {
            String word = token.group(1);
            if (word != null && !WORDS.contains(word) && !known.contains(word)) {
                return List.of(new Wrong(Problem.UNKNOWN_VARIABLE, word));
            }
            at = token.end();
        }
        return inside.substring(at).isBlank() && !inside.isBlank()
                ? List.of()
                : List.of(new Wrong(Problem.FORBIDDEN_EXPRESSION, text.strip()));
    }
}
