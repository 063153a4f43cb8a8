package org.bienban.app.minutes.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienban.app.minutes.SectionChoice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A choice as the page shows it: only what differs, field by field.
 *
 * @param section name of the section
 * @param part message key of what kind of section it is
 * @param title what the section is called in the draft, empty if it has no name of its own
 */
record ChoiceView(
        String section,
        String part,
        String title,
        String author,
        @Nullable String authorFor,
        Instant at,
        List<Difference> differences) {

    /** One field in both versions, with the words that differ marked. */
    record Difference(String field, List<WordDiff.Piece> theirs, List<WordDiff.Piece> mine) {}

    static ChoiceView of(SectionChoice choice, String author, @Nullable String authorFor) {
        Map<String, String> mine = new LinkedHashMap<>();
        Map<String, String> theirs = new LinkedHashMap<>();
        flatten("", choice.mine(), mine);
        flatten("", choice.theirs(), theirs);
        Set<String> fields = new LinkedHashSet<>(theirs.keySet());
        fields.addAll(mine.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String field : fields) {
            String one = theirs.getOrDefault(field, "");
            String other = mine.getOrDefault(field, "");
            if (!one.equals(other)) {
                WordDiff diff = WordDiff.between(one, other);
                differences.add(new Difference(label(field), diff.before(), diff.after()));
            }
        }
        String part = choice.section().startsWith("item/") ? "item" : choice.section();
        return new ChoiceView(
                choice.section(),
                "minutes.part." + part,
                choice.theirs().path("title").asString(""),
                author,
                authorFor,
                choice.theirTime(),
                differences);
    }

    /** Name of the field alone, for its message {@code minutes.field.<name>}. */
    private static String label(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        return "minutes.field." + last;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties().forEach(member -> {
                if (!member.getKey().equals("id")) {
                    flatten(path + "." + member.getKey(), member.getValue(), into);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + node.get(i).path("id").asString(String.valueOf(i)) + "]", node.get(i), into);
            }
        } else if (!node.isNull()) {
            into.put(path, node.asString());
        }
    }
}
