package org.bienban.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Merges two orders of items that go back to a common one. No item is lost: in doubt it stays. */
final class OrderMerge {

    private OrderMerge() {}

    /**
     * The merged order: mine, with what they added put after the item it follows with them, and without what either
     * side removed.
     *
     * @param changedByThem items they rewrote since the base: my removing them does not remove their text
     * @param changedByMe items I rewrote since the base: their removing them does not remove my text
     */
    static List<String> merge(
            List<String> base,
            List<String> mine,
            List<String> theirs,
            Set<String> changedByThem,
            Set<String> changedByMe) {
        List<String> merged = new ArrayList<>(mine);
        merged.removeIf(id -> base.contains(id) && !theirs.contains(id) && !changedByMe.contains(id));
        for (int i = 0; i < theirs.size(); i++) {
            String id = theirs.get(i);
            boolean added = !base.contains(id) || changedByThem.contains(id);
            if (!merged.contains(id) && added) {
                int before = i == 0 ? -1 : merged.indexOf(theirs.get(i - 1));
                merged.add(before < 0 && i > 0 ? merged.size() : before + 1, id);
            }
        }
        return mine.equals(base) ? rearranged(merged, theirs) : merged;
    }

    /** Only they rearranged: their order counts. */
    private static List<String> rearranged(List<String> merged, List<String> theirs) {
        List<String> result = new ArrayList<>(theirs);
        merged.stream().filter(id -> !result.contains(id)).forEach(result::add);
        return result;
    }
}
