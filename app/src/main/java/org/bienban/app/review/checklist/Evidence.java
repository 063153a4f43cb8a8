package org.bienban.app.review.checklist;

import java.util.List;
import org.bienban.app.minutes.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the record that speaks for an answer.
 *
 * @param message key of its sentence
 * @param arguments values for the placeholders of the sentence
 * @param block beginning of the id of the block it is about, null if it is about none
 */
public record Evidence(
        String message, List<Object> arguments, @Nullable String block) {

    /** Copies the arguments. */
    public Evidence {
        arguments = List.copyOf(arguments);
    }

    static Evidence fact(String name, Object... arguments) {
        return new Evidence("checklist.evidence." + name, List.of(arguments), null);
    }

    static Evidence of(Finding finding) {
        return new Evidence(finding.messageKey(), finding.arguments(), block(finding));
    }

    /** {@code tasks.4f2a.due} of the form is {@code task:4f2a} of the text; {@code facts} and {@code closing} are the same. */
    private static @Nullable String block(Finding finding) {
        String[] path = finding.field().split("\\.", -1);
        if (path.length < 2) {
            return null;
        }
        return switch (path[0]) {
            case "items" -> "item:" + path[1];
            case "tasks" -> "task:" + path[1];
            case "votes" -> "vote:" + path[1];
            case "issues" -> "issue:" + path[1];
            case "progress" -> "progress:" + path[1];
            default -> path[0];
        };
    }
}
