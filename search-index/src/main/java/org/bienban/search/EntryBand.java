package org.bienban.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The band a score fell into, and for whom: fewer people than see the entry may see its score.
 *
 * @param name the band; empty for none
 * @param audiences tokens of those who may know of it
 */
public record EntryBand(String name, Set<String> audiences) {
    /** No band at all. */
    public static final EntryBand NONE = new EntryBand("", Set.of());

    /** Cannot be in a token. */
    private static final char BETWEEN = '\u001F';

    public EntryBand {
        audiences = Set.copyOf(audiences);
    }

    /** What the index holds: the band once for each audience, so that nobody else can ask for it. */
    public List<String> keys() {
        return name.isEmpty()
                ? List.of()
                : audiences.stream().map(audience -> prefix(audience) + name).toList();
    }

    /** The keys by which these audiences ask for these bands. */
    public static Set<String> keys(Collection<String> audiences, Collection<String> bands) {
        return audiences.stream()
                .flatMap(audience -> bands.stream().map(band -> prefix(audience) + band))
                .collect(Collectors.toSet());
    }

    /** The audience a key is for. */
    public static String audienceOf(String key) {
        return key.substring(0, Math.max(0, key.indexOf(BETWEEN)));
    }

    /** How every key of an audience begins. */
    public static String prefix(String audience) {
        return audience + BETWEEN;
    }
}
