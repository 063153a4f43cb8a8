package org.bienban.app.minutes.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the form's named buttons do without script: {@code add=tasks}, {@code add=items.<id>.opinions},
 * {@code remove=tasks.<id>}, {@code up=items.<id>}, {@code down=items.<id>}.
 */
final class LineEdit {

    private final Map<String, JsonNode> sections;

    LineEdit(Map<String, JsonNode> sections) {
        this.sections = sections;
    }

    /** Does what the pressed button says; answers the id of the element to show afterwards. */
    Optional<String> apply(Map<String, String[]> parameters) {
        for (String verb : new String[] {"add", "remove", "up", "down"}) {
            String[] pressed = parameters.get(verb);
            if (pressed != null) {
                return "add".equals(verb)
                        ? add(pressed[0].split("\\.", -1))
                        : change(verb, pressed[0].split("\\.", -1));
            }
        }
        return Optional.empty();
    }

    private Optional<String> add(String[] path) {
        ArrayNode lines = lines(path);
        if (lines == null) {
            return Optional.empty();
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        lines.addObject().put("id", id);
        return Optional.of(String.join(".", path) + "." + id);
    }

    private Optional<String> change(String verb, String[] path) {
        ArrayNode lines = lines(Arrays.copyOf(path, path.length - 1));
        int at = lines == null ? -1 : indexOf(lines, path[path.length - 1]);
        if (lines == null || at < 0) {
            return Optional.empty();
        }
        JsonNode line = lines.remove(at);
        if (verb.equals("remove")) {
            return Optional.of(path[0]);
        }
        int to = Math.clamp(verb.equals("up") ? at - 1L : at + 1L, 0, lines.size());
        lines.insert(to, line);
        return Optional.of(String.join(".", path));
    }

    private @Nullable ArrayNode lines(String[] path) {
        JsonNode node = sections.get(path[0]);
        if (node == null) {
            return null;
        }
        for (int i = 0; i < path.length; i++) {
            node = node.path(path[i]);
            if (i + 1 < path.length && node instanceof ArrayNode lines) {
                int at = indexOf(lines, path[++i]);
                node = at < 0 ? lines.path(lines.size()) : lines.get(at);
                if (i + 1 < path.length && node instanceof ObjectNode line && !line.has(path[i + 1])) {
                    line.putArray(path[i + 1]);
                }
            }
        }
        return node instanceof ArrayNode lines ? lines : null;
    }

    private static int indexOf(ArrayNode lines, String id) {
        for (int i = 0; i < lines.size(); i++) {
            if (id.equals(lines.get(i).path("id").asString(""))) {
                return i;
            }
        }
        return -1;
    }
}
