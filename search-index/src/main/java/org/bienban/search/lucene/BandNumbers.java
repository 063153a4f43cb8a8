package org.bienban.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bienban.search.EntryBand;
import org.bienban.search.Facet;
import org.bienban.search.engine.Tally;

/**
 * Bands, which an entry carries once for each audience: only those of the asker's audiences are looked at, and an entry
 * counts once however many of them it is for.
 */
final class BandNumbers {
    private final List<String> bands = new ArrayList<>();
    private final int[] ofKeys;

    /**
     * The bands the asker may know of.
     *
     * @param keys of audience and band together
     */
    BandNumbers(ValueNumbers keys, Set<String> audiences) {
        ofKeys = new int[keys.size()];
        Arrays.fill(ofKeys, -1);
        for (int key = 0; key < ofKeys.length; key++) {
            String name = keys.value(key);
            String audience = EntryBand.audienceOf(name);
            if (audiences.contains(audience)) {
                ofKeys[key] = numbered(name.substring(EntryBand.prefix(audience).length()));
            }
        }
    }

    private int numbered(String band) {
        int at = bands.indexOf(band);
        if (at < 0) {
            bands.add(band);
        }
        return at < 0 ? bands.size() - 1 : at;
    }

    boolean none() {
        return bands.isEmpty();
    }

    /** What each key counts as; -1 for nothing. */
    int[] ofKeys() {
        return ofKeys;
    }

    int[] counters() {
        return new int[bands.size()];
    }

    void addTo(Tally tally, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                tally.add(Facet.BAND, bands.get(i), counts[i]);
            }
        }
    }
}
