package org.bienban.app.scoring.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bienban.app.scoring.Answer;
import org.bienban.app.scoring.SheetWish;

/**
 * A column as the browser sends it: {@code a-<item>} holds an answer, {@code r-<item>} its reason.
 *
 * @param fill whether to answer what is still open
 */
record SheetForm(long revision, int version, Map<String, Answer> answers, boolean fill) {

    private static final int MOST_FIELDS = 300;

    static SheetForm read(Map<String, String> fields) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        fields.keySet().stream()
                .filter(name -> name.startsWith("a-"))
                .limit(MOST_FIELDS)
                .map(name -> name.substring(2))
                .forEach(id -> answers.put(
                        id, new Answer(fields.getOrDefault("a-" + id, ""), fields.getOrDefault("r-" + id, ""))));
        return new SheetForm(
                number(fields, "revision"),
                Math.toIntExact(number(fields, "version")),
                answers,
                fields.containsKey("fill"));
    }

    SheetWish wish() {
        return new SheetWish(revision, answers, fill);
    }

    private static long number(Map<String, String> fields, String name) {
        String typed = fields.getOrDefault(name, "");
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    }
}
