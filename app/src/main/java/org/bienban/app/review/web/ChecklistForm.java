package org.bienban.app.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.checklist.Answer;
import org.bienban.app.review.checklist.Decision;

/** The form of the checklist: {@code answer-<code>} and {@code note-<code>} for every item. */
record ChecklistForm(Map<String, String> typed) {

    private static final String ANSWER = "answer-";
    private static final String NOTE = "note-";

    int version() {
        try {
            return Integer.parseInt(typed.getOrDefault("version", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(ANSWER)) {
                String code = name.substring(ANSWER.length());
                decisions.add(new Decision(code, read(name, value), typed.getOrDefault(NOTE + code, "")));
            } else if (name.startsWith(NOTE)
                    && !value.isBlank()
                    && !typed.containsKey(ANSWER + name.substring(NOTE.length()))) {
                throw new RefusedException(Refusal.at(name, "checklist.refusal.answerMissing"));
            }
        });
        return decisions;
    }

    /** The notes, so that they can be shown when they come too late to be kept. */
    String notes() {
        return String.join(
                "\n",
                typed.entrySet().stream()
                        .filter(field -> field.getKey().startsWith(NOTE)
                                && !field.getValue().isBlank())
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static Answer read(String field, String value) {
        try {
            return Answer.valueOf(value);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.at(field, "checklist.refusal.answerMissing"));
        }
    }
}
