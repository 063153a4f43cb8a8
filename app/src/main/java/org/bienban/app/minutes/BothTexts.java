package org.bienban.app.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts two texts of one section together: running text one after the other, lines of both lists, and for a field that
 * can hold one value only, mine where I filled it in.
 */
final class BothTexts {

    private static final Set<String> PROSE = Set.of(
            "dues",
            "agenda",
            "documents",
            "narrative",
            "conclusion",
            "text",
            "task",
            "result",
            "subject",
            "statement",
            "asked",
            "resolution",
            "weakPoints",
            "title",
            "topic");

    private BothTexts() {}

    static JsonNode of(JsonNode theirs, JsonNode mine) {
        if (DraftMerge.same(theirs, mine)) {
            return theirs;
        }
        if (theirs.isArray() && mine.isArray()) {
            return lines(theirs, mine);
        }
        if (!theirs.isObject() || !mine.isObject()) {
            return filledIn(mine) ? mine : theirs;
        }
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : theirs.properties()) {
            String name = member.getKey();
            JsonNode other = mine.path(name);
            both.set(name, PROSE.contains(name) ? joined(member.getValue(), other) : of(member.getValue(), other));
        }
        return both;
    }

    /** Lines with the same id are put together, the others stand one after the other. */
    private static JsonNode lines(JsonNode theirs, JsonNode mine) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        theirs.forEach(line -> byId.put(line.path("id").asString(line.toString()), line));
        mine.forEach(line -> byId.merge(line.path("id").asString(line.toString()), line, BothTexts::of));
        ArrayNode both = JsonNodeFactory.instance.arrayNode();
        byId.values().forEach(both::add);
        return both;
    }

    private static JsonNode joined(JsonNode theirs, JsonNode mine) {
        String one = theirs.asString("");
        String other = mine.asString("");
        if (one.contains(other)) {
            return theirs;
        }
        return other.contains(one) ? mine : JsonNodeFactory.instance.stringNode(one + "\n" + other);
    }

    private static boolean filledIn(JsonNode value) {
        return !value.isMissingNode() && !value.isNull() && !value.asString("").isEmpty();
    }
}
