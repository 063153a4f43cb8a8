package org.bienban.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienban.search.Facet;
import org.bienban.search.Facets;
import org.bienban.search.SearchIndexException;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.QueryText;
import org.bienban.search.engine.Allowed;
import org.bienban.search.engine.Tally;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchResponse;

/**
 * Counts by facets: most beside the search, within what it finds. Those of which something is chosen let their own
 * choice go, and bands are counted within what the asker may know: these are asked for one by one.
 */
final class FacetCounts {
    private static final String BANDS = "bands";

    /** So many values of each part of the index are looked at; with no more, counts are exact. */
    private static final int LOOKED_AT = 10_000;

    private final SearchCall call;
    private final SearchQuery query;
    private final QueryText text;
    private final Set<Facet> apart;

    FacetCounts(SearchCall call, SearchQuery query, QueryText text) {
        this.call = call;
        this.query = query;
        this.text = text;
        this.apart = EnumSet.of(Facet.BAND);
        for (Facet facet : Facet.values()) {
            if (query.narrows(facet)) {
                apart.add(facet);
            }
        }
    }

    /** What is counted with the search itself. */
    Map<String, Aggregation> beside() {
        Map<String, Aggregation> beside = new HashMap<>();
        EnumSet.complementOf(EnumSet.copyOf(apart)).forEach(facet -> beside.put(facet.name(), values(facet)));
        beside.put(BANDS, Aggregation.of(a -> a.valueCount(count -> count.field(IndexShape.BAND_NAME))));
        return beside;
    }

    /** All counts, of what the words ask for. */
    Facets read(Map<String, Aggregate> beside, List<Query> worded) {
        Tally tally = new Tally();
        for (Facet facet : Facet.values()) {
            if (!apart.contains(facet)) {
                add(facet, beside, tally);
            } else if (facet != Facet.BAND || query.narrows(facet) || anyBand(beside)) {
                add(facet, apart(facet, worded), tally);
            }
        }
        return tally.facets();
    }

    /** Most entries have no band, so most often bands need not be asked for. */
    private static boolean anyBand(Map<String, Aggregate> beside) {
        Aggregate bands = beside.get(BANDS);
        Double having = bands == null ? null : bands.valueCount().value();
        return having == null || having > 0;
    }

    private Map<String, Aggregate> apart(Facet facet, List<Query> worded) {
        List<Query> filters = new ArrayList<>(worded);
        filters.add(ClauseQuery.of(Allowed.by(query.without(facet), text)));
        if (facet == Facet.BAND) {
            filters.add(ClauseQuery.oneOf(IndexShape.BAND_AUDIENCE, query.audiences()));
        }
        SearchResponse<JsonNode> response = call.answer(call.on(ClauseQuery.within(filters))
                .size(0)
                .trackTotalHits(all -> all.enabled(false))
                .aggregations(facet.name(), values(facet)));
        return response.aggregations();
    }

    private static void add(Facet facet, Map<String, Aggregate> answered, Tally tally) {
        Aggregate counted = answered.get(facet.name());
        if (counted == null) {
            throw new SearchIndexException("OpenSearch did not count " + facet);
        }
        counted.sterms().buckets().array().forEach(bucket -> tally.add(facet, bucket.key(), bucket.docCount()));
    }

    private static Aggregation values(Facet facet) {
        String field =
                facet == Facet.BAND ? IndexShape.BAND_NAME : facet.field().fieldName();
        Map<String, SortOrder> order =
                facet == Facet.MONTH ? Map.of("_key", SortOrder.Desc) : Map.of("_count", SortOrder.Desc);
        return Aggregation.of(a -> a.terms(terms ->
                terms.field(field).size(Facets.MOST_VALUES).shardSize(LOOKED_AT).order(List.of(order))));
    }
}
