package org.bienban.app.minutes.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The draft form as sections: {@code facts.place}, {@code tasks.<id>.text}, {@code items.<id>.opinions.<id>.speaker}.
 * Lines keep the order in which the form sent them. A section whose every line was removed still arrives, because the
 * form names its sections.
 */
final class FormTree {

    private static final Set<String> LISTS =
            Set.of("items", "opinions", "progress", "tasks", "votes", "issues", "told");
    private static final int DEEPEST = 5;

    private FormTree() {}

    /** Reads the parameters; those without a dot are not part of the draft. */
    static Map<String, JsonNode> sections(Map<String, String[]> parameters) {
        Map<String, JsonNode> sections = new LinkedHashMap<>();
        for (String name : parameters.getOrDefault("section", new String[0])) {
            ObjectNode section = JsonNodeFactory.instance.objectNode();
            if (LISTS.contains(name)) {
                section.putArray(name);
            }
            sections.put(name, section);
        }
        parameters.forEach((name, values) -> {
            String[] path = name.split("\\.", DEEPEST + 1);
            if (path.length > 1 && path.length <= DEEPEST && sections.get(path[0]) instanceof ObjectNode section) {
                put(section, LISTS.contains(path[0]) ? path : tail(path), values[0]);
            }
        });
        return sections;
    }

    private static void put(ObjectNode object, String[] path, String value) {
        if (path.length == 1) {
            object.put(path[0], value);
        } else if (LISTS.contains(path[0]) && path.length > 2) {
            put(line(object, path[0], path[1]), tail(tail(path)), value);
        }
    }

    private static ObjectNode line(ObjectNode object, String list, String id) {
        ArrayNode lines = object.get(list) instanceof ArrayNode there ? there : object.putArray(list);
        for (JsonNode line : lines) {
            if (line instanceof ObjectNode found && id.equals(found.path("id").asString(""))) {
                return found;
            }
        }
        return lines.addObject().put("id", id);
    }

    private static String[] tail(String[] path) {
        return Arrays.copyOfRange(path, 1, path.length);
    }
}
