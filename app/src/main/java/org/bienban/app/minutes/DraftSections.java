package org.bienban.app.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Takes the content of minutes apart into the sections that are stored, merged and put in conflict one by one, and puts
 * them together again. On the way in, a form's {@code items} becomes one section per item and their order, and the lists
 * may come wrapped in an object ({@code {"tasks": […]}}) or bare.
 */
final class DraftSections {

    static final String FACTS = "facts";
    static final String ORDER = "order";
    static final String ITEMS = "items";
    static final String CLOSING = "closing";
    static final String ITEM = "item/";

    private static final Map<String, Class<?>> LISTS = Map.of(
            "progress", ProgressLine[].class,
            "tasks", TaskLine[].class,
            "votes", VoteLine[].class,
            "issues", RaisedIssue[].class,
            "told", ToldAnswer[].class);
    private static final int LONGEST = 300_000;
    private static final int MOST_LINES = 200;

    private DraftSections() {}

    static Map<String, JsonNode> split(MinutesContent content) {
        Map<String, JsonNode> sections = new TreeMap<>();
        sections.put(FACTS, MinutesJson.tree(content.facts()));
        sections.put(
                ORDER,
                MinutesJson.tree(content.items().stream().map(AgendaItem::id).toList()));
        content.items().forEach(item -> sections.put(ITEM + item.id(), MinutesJson.tree(item)));
        sections.put("progress", MinutesJson.tree(content.progress()));
        sections.put("tasks", MinutesJson.tree(content.tasks()));
        sections.put("votes", MinutesJson.tree(content.votes()));
        sections.put("issues", MinutesJson.tree(content.issues()));
        sections.put("told", MinutesJson.tree(content.told()));
        sections.put(CLOSING, MinutesJson.tree(content.closing()));
        return sections;
    }

    static MinutesContent assemble(String language, Map<String, JsonNode> sections) {
        MinutesContent empty = MinutesContent.empty(language);
        List<AgendaItem> items = order(sections.get(ORDER)).stream()
                .map(id -> one(sections, ITEM + id, AgendaItem.class).orElseGet(() -> AgendaItem.empty(id)))
                .toList();
        return new MinutesContent(
                language,
                one(sections, FACTS, FactsSection.class).orElse(empty.facts()),
                items,
                list(sections, "progress", ProgressLine[].class),
                list(sections, "tasks", TaskLine[].class),
                list(sections, "votes", VoteLine[].class),
                list(sections, "issues", RaisedIssue[].class),
                list(sections, "told", ToldAnswer[].class),
                one(sections, CLOSING, ClosingSection.class).orElse(empty.closing()));
    }

    /** What came in, in the stored shape; refuses unknown names, other shapes and secrecy marks. */
    static Map<String, JsonNode> normalise(Map<String, JsonNode> incoming) {
        Map<String, JsonNode> sections = new LinkedHashMap<>();
        incoming.forEach((name, tree) -> {
            refuseSecret(name, tree);
            try {
                put(sections, name, tree);
            } catch (JacksonException | IllegalArgumentException e) {
                throw new RefusedException(Refusal.at(name, "minutes.refusal.malformed", name));
            }
        });
        return sections;
    }

    /** Of what came in, whatever can be shown again, refused or not. */
    static Map<String, JsonNode> readable(Map<String, JsonNode> incoming) {
        Map<String, JsonNode> sections = new LinkedHashMap<>();
        incoming.forEach((name, tree) -> {
            try {
                put(sections, name, tree);
            } catch (JacksonException | IllegalArgumentException | RefusedException e) {
                // What has no shape cannot be shown; the stored section stands in its place.
                sections.remove(name);
            }
        });
        return sections;
    }

    static List<String> order(@Nullable JsonNode tree) {
        return tree == null ? List.of() : List.of(MinutesJson.read(tree, String[].class));
    }

    private static void put(Map<String, JsonNode> sections, String name, JsonNode tree) {
        if (name.equals(ITEMS)) {
            List<AgendaItem> items = List.of(MinutesJson.read(unwrapped(name, tree), AgendaItem[].class));
            refuseTooMany(name, items.size());
            items.forEach(item -> sections.put(ITEM + item.id(), MinutesJson.tree(item)));
            sections.put(
                    ORDER,
                    MinutesJson.tree(
                            items.stream().map(AgendaItem::id).distinct().toList()));
        } else if (name.startsWith(ITEM)) {
            AgendaItem item = MinutesJson.read(tree, AgendaItem.class);
            if (!name.equals(ITEM + item.id())) {
                throw new IllegalArgumentException(name);
            }
            sections.put(name, MinutesJson.tree(item));
        } else if (name.equals(ORDER)) {
            List<String> ids = new ArrayList<>(order(tree));
            ids.forEach(Text::id);
            sections.put(name, MinutesJson.tree(ids.stream().distinct().toList()));
        } else if (LISTS.containsKey(name)) {
            JsonNode lines = unwrapped(name, tree);
            refuseTooMany(name, lines.size());
            sections.put(name, MinutesJson.tree(MinutesJson.read(lines, LISTS.get(name))));
        } else {
            sections.put(name, MinutesJson.tree(MinutesJson.read(tree, single(name))));
        }
    }

    private static Class<?> single(String name) {
        return switch (name) {
            case FACTS -> FactsSection.class;
            case CLOSING -> ClosingSection.class;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static JsonNode unwrapped(String name, JsonNode tree) {
        return tree.isObject() ? tree.path(name) : tree;
    }

    private static void refuseTooMany(String name, int lines) {
        if (lines > MOST_LINES) {
            throw new RefusedException(Refusal.at(name, "minutes.refusal.tooMany", MOST_LINES));
        }
    }

    private static void refuseSecret(String name, JsonNode tree) {
        if (tree.toString().length() > LONGEST) {
            throw new RefusedException(Refusal.at(name, "minutes.refusal.tooLong"));
        }
        if (tree.isString()) {
            SecretMarks.find(tree.stringValue()).ifPresent(mark -> {
                throw new RefusedException(Refusal.at(name, SecretMarks.REFUSAL, mark));
            });
        }
        tree.forEach(part -> refuseSecret(name, part));
    }

    private static <T> Optional<T> one(Map<String, JsonNode> sections, String name, Class<T> type) {
        JsonNode tree = sections.get(name);
        return tree == null ? Optional.empty() : Optional.of(MinutesJson.read(tree, type));
    }

    private static <T> List<T> list(Map<String, JsonNode> sections, String name, Class<T[]> type) {
        JsonNode tree = sections.get(name);
        return tree == null ? List.of() : List.of(MinutesJson.read(tree, type));
    }
}
