package org.bienban.app.review.anchoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries passages from one text to a later one. First by the difference between the two texts of the block, word by
 * word; if what that leads to is too unlike the passage, by searching the block and then all blocks that changed. What
 * is like nothing is not found: a remark in the wrong place is worse than one without.
 */
public final class Reanchoring {

    private static final double LIKE = 0.5;
    private static final double SCORE = 0.55;

    private final Map<String, String> before;
    private final Map<String, String> after;
    private final Map<String, Optional<WordMap>> maps = new HashMap<>();

    /**
     * From one version to another.
     *
     * @param before text of each block by id
     * @param after the same later, in reading order
     */
    public Reanchoring(Map<String, String> before, Map<String, String> after) {
        this.before = Map.copyOf(before);
        this.after = new LinkedHashMap<>(after);
    }

    /** Where the passage stands in the later text; empty if it is gone. */
    public Optional<Found> find(Quote quote) {
        String was = before.get(quote.blockId());
        String now = after.get(quote.blockId());
        if (now != null && now.equals(was)) {
            return Optional.of(new Found(quote.blockId(), quote.start(), quote.end(), false));
        }
        if (quote.exact().isEmpty()) {
            return Optional.empty();
        }
        FuzzySearch search = new FuzzySearch(quote);
        return byDifference(quote, now)
                .or(() -> inBlock(quote, search, now))
                .or(() -> elsewhere(quote, search))
                .map(this::whole);
    }

    private Optional<Found> byDifference(Quote quote, @Nullable String now) {
        if (now == null) {
            return Optional.empty();
        }
        return map(quote.blockId()).flatMap(map -> {
            int[] span = map.carry(quote.start(), quote.end());
            return span == null || Likeness.of(quote.exact(), now.substring(span[0], span[1])) < LIKE
                    ? Optional.empty()
                    : Optional.of(new Found(quote.blockId(), span[0], span[1], false));
        });
    }

    private static Optional<Found> inBlock(Quote quote, FuzzySearch search, @Nullable String now) {
        if (now == null) {
            return Optional.empty();
        }
        return search.in(now, quote.start()).stream()
                .filter(Reanchoring::isGood)
                .findFirst()
                .map(place -> new Found(quote.blockId(), place.start(), place.end(), true));
    }

    /** Nothing can have moved into a block that is as it was, nor into words a block had before. */
    private Optional<Found> elsewhere(Quote quote, FuzzySearch search) {
        record Place(String blockId, FuzzySearch.Candidate candidate) {}
        return after.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(quote.blockId()))
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .flatMap(entry -> search.in(entry.getValue(), -1).stream()
                        .filter(Reanchoring::isGood)
                        .filter(candidate -> isNew(entry.getKey(), candidate))
                        .map(candidate -> new Place(entry.getKey(), candidate)))
                .max(Comparator.comparingDouble(place -> place.candidate().score()))
                .map(place -> new Found(
                        place.blockId(),
                        place.candidate().start(),
                        place.candidate().end(),
                        true));
    }

    private boolean isNew(String blockId, FuzzySearch.Candidate candidate) {
        return map(blockId)
                .map(map -> !map.isKept(candidate.start(), candidate.end()))
                .orElse(true);
    }

    private static boolean isGood(FuzzySearch.Candidate candidate) {
        return candidate.score() >= SCORE && candidate.likeness() >= LIKE;
    }

    private Optional<WordMap> map(String blockId) {
        return maps.computeIfAbsent(blockId, id -> {
            String was = before.get(id);
            String now = after.get(id);
            return was == null || now == null ? Optional.empty() : Optional.ofNullable(WordMap.between(was, now));
        });
    }

    /** Without blanks at its edges, and with whole characters. */
    private Found whole(Found found) {
        String text = after.getOrDefault(found.blockId(), "");
        int start = found.start();
        int end = found.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        Clusters clusters = new Clusters(text);
        return new Found(found.blockId(), clusters.floor(start), clusters.ceiling(end), found.moved());
    }
}
