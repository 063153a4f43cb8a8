package org.bienban.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.bienban.search.EntryBand;
import org.bienban.search.Facet;

/**
 * Bands, which an entry carries once for each audience: only those of the asker's audiences are looked at, and an entry
 * counts once however many of them it is for.
 */
final class BandColumn extends FacetColumn {
    private final Map<Integer, Integer> bandOfOrdinal = new HashMap<>();
    private final List<String> bands = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();

    BandColumn(LeafReader reader, Set<String> audiences) throws IOException {
        super(Facet.BAND, reader);
        if (values().getValueCount() > 0) {
            TermsEnum terms = values().termsEnum();
            for (String audience : audiences) {
                find(terms, EntryBand.prefix(audience));
            }
        }
    }

    private void find(TermsEnum terms, String prefix) throws IOException {
        TermsEnum.SeekStatus found = terms.seekCeil(new BytesRef(prefix));
        boolean more = found != TermsEnum.SeekStatus.END;
        while (more) {
            String key = terms.term().utf8ToString();
            if (!key.startsWith(prefix)) {
                return;
            }
            bandOfOrdinal.put((int) terms.ord(), numbered(key.substring(prefix.length())));
            more = terms.next() != null;
        }
    }

    private int numbered(String band) {
        int at = bands.indexOf(band);
        if (at < 0) {
            bands.add(band);
            counts.add(0L);
        }
        return at < 0 ? bands.size() - 1 : at;
    }

    @Override
    void count(int doc) throws IOException {
        if (bandOfOrdinal.isEmpty() || !values().advanceExact(doc)) {
            return;
        }
        int size = values().docValueCount();
        for (int i = 0; i < size; i++) {
            Integer band = bandOfOrdinal.get((int) values().nextOrd());
            if (band != null) {
                // An entry has one band.
                counts.set(band, counts.get(band) + 1);
                return;
            }
        }
    }

    @Override
    void addTo(Tally tally) {
        for (int i = 0; i < bands.size(); i++) {
            if (counts.get(i) > 0) {
                tally.add(Facet.BAND, bands.get(i), counts.get(i));
            }
        }
    }
}
