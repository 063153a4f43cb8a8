package org.bienban.app.minutes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sections in the shape the draft form has: one {@code items}, and lists wrapped in an object of their own name. */
final class SectionsForForm {

    private SectionsForForm() {}

    /** Sections others changed since the change's base that the change itself did not carry. */
    static Map<String, JsonNode> changedByOthers(
            Map<String, StoredSection> before, DraftChange change, Map<String, StoredSection> now) {
        Set<String> names = new TreeSet<>();
        before.forEach((name, section) -> {
            if (section.revision() > change.baseRevision()) {
                names.add(formName(name));
            }
        });
        names.removeAll(change.sections().keySet());
        Map<String, JsonNode> all = of(now);
        all.keySet().retainAll(names);
        return all;
    }

    /** All sections of the draft. */
    static Map<String, JsonNode> of(Map<String, StoredSection> sections) {
        Map<String, JsonNode> contents = new HashMap<>();
        sections.forEach((name, section) -> contents.put(name, section.content()));
        MinutesContent content = DraftSections.assemble("vi", contents);
        Map<String, JsonNode> form = new LinkedHashMap<>();
        form.put(DraftSections.FACTS, MinutesJson.tree(content.facts()));
        form.put(DraftSections.ITEMS, wrapped(DraftSections.ITEMS, content.items()));
        form.put("progress", wrapped("progress", content.progress()));
        form.put("tasks", wrapped("tasks", content.tasks()));
        form.put("votes", wrapped("votes", content.votes()));
        form.put("issues", wrapped("issues", content.issues()));
        form.put("told", wrapped("told", content.told()));
        form.put(DraftSections.CLOSING, MinutesJson.tree(content.closing()));
        return form;
    }

    private static String formName(String name) {
        return name.startsWith(DraftSections.ITEM) || name.equals(DraftSections.ORDER) ? DraftSections.ITEMS : name;
    }

    private static JsonNode wrapped(String name, Object lines) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.set(name, MinutesJson.tree(lines));
        return object;
    }
}
