package org.bienban.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields a block is written from, in the order {@link BlockWriter} puts them together. */
final class BlockFields {

    /** What a form shows but does not ask for. */
    private static final Map<String, Set<String>> GIVEN =
            Map.of("progress", Set.of("task", "personName"), "told", Set.of("matter", "answer"));

    private final String section;
    private final List<Field> fields = new ArrayList<>();

    private record Field(ObjectNode owner, String name) {

        String text() {
            return owner.path(name).asString("");
        }
    }

    private BlockFields(String section) {
        this.section = section;
    }

    static BlockFields of(String blockId, Map<String, JsonNode> sections) {
        int end = blockId.indexOf(':');
        String kind = end < 0 ? "" : blockId.substring(0, end);
        String rest = blockId.substring(end + 1);
        return switch (kind) {
            case "" -> plain(blockId, sections);
            case "item" -> item(rest, sections);
            case "task" -> line("tasks", rest, sections, "text", "personName");
            case "vote" -> line("votes", rest, sections, "subject");
            case "issue" -> line("issues", rest, sections, "statement", "place", "asked", "receiver");
            case "told" -> line("told", rest, sections, "matter", "answer", "said");
            case "progress" -> line("progress", rest, sections, "task", "personName", "result");
            default -> new BlockFields("");
        };
    }

    /** Replaces the words if one field holds them all, and names the section that has changed. */
    Optional<String> replace(String blockText, int start, String was, String words) {
        int from = 0;
        for (Field field : fields) {
            String text = field.text();
            int at = text.isEmpty() ? -1 : blockText.indexOf(text, from);
            if (at < 0) {
                continue;
            }
            if (start >= at && start + was.length() <= at + text.length()) {
                if (GIVEN.getOrDefault(section, Set.of()).contains(field.name())) {
                    return Optional.empty();
                }
                int begin = start - at;
                field.owner()
                        .put(field.name(), text.substring(0, begin) + words + text.substring(begin + was.length()));
                return Optional.of(section);
            }
            from = at + text.length();
        }
        return Optional.empty();
    }

    /** {@code facts.dues}, {@code closing.resolution}. */
    private static BlockFields plain(String blockId, Map<String, JsonNode> sections) {
        int dot = blockId.indexOf('.');
        String section = dot < 0 ? "" : blockId.substring(0, dot);
        return new BlockFields(section).with(sections.get(section), blockId.substring(dot + 1));
    }

    /** {@code <item>.narrative}, {@code <item>.opinion:<opinion>}. */
    private static BlockFields item(String rest, Map<String, JsonNode> sections) {
        int dot = rest.indexOf('.');
        String section = DraftSections.ITEM + (dot < 0 ? rest : rest.substring(0, dot));
        JsonNode item = sections.get(section);
        String part = rest.substring(dot + 1);
        BlockFields fields = new BlockFields(section);
        if (part.startsWith("opinion:") && item != null) {
            return fields.with(find(item.path("opinions"), part.substring("opinion:".length())), "speaker", "text");
        }
        return fields.with(item, part);
    }

    private static BlockFields line(String section, String id, Map<String, JsonNode> sections, String... names) {
        JsonNode list = sections.get(section);
        return new BlockFields(section).with(list == null ? null : find(list, id), names);
    }

    private static @Nullable JsonNode find(JsonNode list, String id) {
        return list.valueStream()
                .filter(line -> line.path("id").asString("").equals(id))
                .findFirst()
                .orElse(null);
    }

    private BlockFields with(@Nullable JsonNode owner, String... names) {
        if (owner instanceof ObjectNode node) {
            Stream.of(names).map(name -> new Field(node, name)).forEach(fields::add);
        }
        return this;
    }
}
