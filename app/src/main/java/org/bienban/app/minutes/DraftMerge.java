package org.bienban.app.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Merges sections somebody saves into a draft others may have changed meanwhile. A section changed on one side only is
 * taken silently; one changed on both sides is a conflict and stays as it is.
 */
final class DraftMerge {

    private final Map<String, StoredSection> current;
    private final Map<String, JsonNode> mine;
    private final Function<String, Long> bases;
    private final Function<String, @Nullable JsonNode> baseContent;
    private final Map<String, JsonNode> taken = new LinkedHashMap<>();
    private final List<String> conflicts = new ArrayList<>();

    /**
     * @param current what the draft holds
     * @param mine what is to be saved, in the stored shape
     * @param bases the revision each section was written on
     * @param baseContent what a section held at that revision, null if it did not exist
     */
    DraftMerge(
            Map<String, StoredSection> current,
            Map<String, JsonNode> mine,
            Function<String, Long> bases,
            Function<String, @Nullable JsonNode> baseContent) {
        this.current = current;
        this.mine = mine;
        this.bases = bases;
        this.baseContent = baseContent;
    }

    /** Merges; afterwards {@link #taken()} and {@link #conflicts()} hold the result. */
    DraftMerge run() {
        mine.forEach((name, content) -> {
            if (!name.equals(DraftSections.ORDER)) {
                section(name, content);
            }
        });
        order();
        return this;
    }

    Map<String, JsonNode> taken() {
        return taken;
    }

    List<String> conflicts() {
        return conflicts;
    }

    private void section(String name, JsonNode content) {
        StoredSection stored = current.get(name);
        if (stored == null) {
            taken.put(name, content);
        } else if (!same(stored.content(), content) && !same(baseContent.apply(name), content)) {
            if (stored.revision() <= bases.apply(name)) {
                taken.put(name, content);
            } else {
                conflicts.add(name);
            }
        }
    }

    private void order() {
        List<String> theirs = currentOrder();
        List<String> merged = new ArrayList<>(theirs);
        if (mine.containsKey(DraftSections.ORDER)) {
            List<String> base = DraftSections.order(baseContent.apply(DraftSections.ORDER));
            merged = OrderMerge.merge(
                    base,
                    DraftSections.order(mine.get(DraftSections.ORDER)),
                    theirs,
                    changedByThem(theirs),
                    changedByMe());
        } else {
            // Text written into an item that was removed meanwhile brings the item back.
            for (String id : changedByMe()) {
                if (!merged.contains(id)) {
                    merged.add(id);
                }
            }
        }
        if (!merged.equals(theirs)) {
            taken.put(DraftSections.ORDER, MinutesJson.tree(merged));
        }
    }

    private List<String> currentOrder() {
        StoredSection stored = current.get(DraftSections.ORDER);
        return stored == null ? List.of() : DraftSections.order(stored.content());
    }

    private Set<String> changedByThem(List<String> ids) {
        Set<String> changed = new HashSet<>();
        for (String id : ids) {
            String name = DraftSections.ITEM + id;
            StoredSection stored = current.get(name);
            if (stored != null && stored.revision() > bases.apply(name)) {
                changed.add(id);
            }
        }
        return changed;
    }

    private Set<String> changedByMe() {
        Set<String> changed = new HashSet<>();
        for (String name : taken.keySet()) {
            if (name.startsWith(DraftSections.ITEM)) {
                changed.add(name.substring(DraftSections.ITEM.length()));
            }
        }
        return changed;
    }

    static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return CanonicalForm.of(one).equals(CanonicalForm.of(other));
    }
}
