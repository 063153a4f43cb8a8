package org.bienban.app.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.MinutesVersion;

/**
 * A part of minutes too long to be compared at once: the opening, an item of the agenda, the closing.
 *
 * @param key {@code facts}, {@code item:<id>} or {@code closing}
 * @param heading of its first block
 * @param changed whether any of its text differs
 */
public record Part(String key, String heading, boolean changed) {

    /** From this many words in one version they are compared part by part. */
    public static final int LONG = 20_000;

    /** Tells whether one of the versions is too long to be compared at once. */
    public static boolean needed(MinutesVersion from, MinutesVersion to) {
        return words(from) > LONG || words(to) > LONG;
    }

    /** Returns the parts of both versions, in the order of the newer one. */
    public static List<Part> of(MinutesVersion from, MinutesVersion to) {
        Map<String, List<Block>> before = byPart(from);
        Map<String, List<Block>> after = byPart(to);
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        List<Part> parts = new ArrayList<>();
        for (String key : keys) {
            List<Block> now = after.getOrDefault(key, List.of());
            List<Block> old = before.getOrDefault(key, List.of());
            Block first = now.isEmpty() ? old.getFirst() : now.getFirst();
            parts.add(new Part(key, first.heading(), !Objects.equals(now, old)));
        }
        return parts;
    }

    static boolean isProse(String blockId) {
        return blockId.startsWith("facts.") || blockId.startsWith("item:") || blockId.startsWith("closing.");
    }

    static String keyOf(String blockId) {
        int end = blockId.indexOf('.');
        return end < 0 ? blockId : blockId.substring(0, end);
    }

    private static Map<String, List<Block>> byPart(MinutesVersion version) {
        Map<String, List<Block>> parts = new LinkedHashMap<>();
        for (Block block : version.content().blocks()) {
            if (isProse(block.id())) {
                parts.computeIfAbsent(keyOf(block.id()), key -> new ArrayList<>())
                        .add(block);
            }
        }
        return parts;
    }

    private static int words(MinutesVersion version) {
        return version.content().blocks().stream()
                .mapToInt(block -> Words.count(block.text()))
                .sum();
    }
}
