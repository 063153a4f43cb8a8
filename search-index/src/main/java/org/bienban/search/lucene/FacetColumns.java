package org.bienban.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.bienban.search.Facet;

/** The columns of an index's segments, read when first asked for and forgotten with their segment. */
final class FacetColumns {
    private final Map<Facet, ValueNumbers> numbers = Arrays.stream(Facet.values())
            .collect(Collectors.toUnmodifiableMap(facet -> facet, facet -> new ValueNumbers()));

    private final Map<IndexReader.CacheKey, Map<Facet, FacetColumn>> bySegment = new ConcurrentHashMap<>();

    ValueNumbers values(Facet facet) {
        return numbers.getOrDefault(facet, new ValueNumbers());
    }

    FacetColumn of(Facet facet, LeafReader segment) throws IOException {
        IndexReader.CacheHelper segments = segment.getCoreCacheHelper();
        if (segments == null) {
            return ColumnReading.read(facet, segment, values(facet));
        }
        Map<Facet, FacetColumn> columns = bySegment.computeIfAbsent(segments.getKey(), key -> {
            segments.addClosedListener(bySegment::remove);
            return new ConcurrentHashMap<>();
        });
        try {
            return columns.computeIfAbsent(facet, unused -> read(facet, segment));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private FacetColumn read(Facet facet, LeafReader segment) {
        try {
            return ColumnReading.read(facet, segment, values(facet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
