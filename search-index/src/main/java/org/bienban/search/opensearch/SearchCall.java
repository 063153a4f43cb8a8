package org.bienban.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.bienban.search.SearchIndexException;
import org.opensearch.client.opensearch._types.SearchType;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.msearch.MultiSearchResponseItem;
import org.opensearch.client.opensearch.core.msearch.RequestItem;
import org.opensearch.client.opensearch.core.search.TotalHits;

/** Searches of one index that are answered wholly or not at all. */
final class SearchCall {
    private static final String LONGEST = "20s";

    private final Connection connection;
    private final String index;

    SearchCall(Connection connection, String index) {
        this.connection = connection;
        this.index = index;
    }

    Connection connection() {
        return connection;
    }

    String index() {
        return index;
    }

    /** A search to be completed: words weigh by how rare they are in the whole index, however it is divided. */
    SearchRequest.Builder on(Query query) {
        return new SearchRequest.Builder()
                .index(index)
                .query(query)
                .searchType(SearchType.DfsQueryThenFetch)
                .allowPartialSearchResults(false)
                .cancelAfterTimeInterval(longest -> longest.time(LONGEST));
    }

    SearchResponse<JsonNode> answer(SearchRequest.Builder search) {
        SearchRequest request = search.build();
        SearchResponse<JsonNode> response = connection.ask(client -> client.search(request, JsonNode.class));
        refuseUnlessWhole(response);
        return response;
    }

    /** How many entries meet all of these. */
    long count(List<Query> filters) {
        return counts(List.of(filters)).getFirst();
    }

    /** How many entries meet all of the first, all of the second and so on; asked in one go. */
    List<Long> counts(List<List<Query>> each) {
        if (each.isEmpty()) {
            return List.of();
        }
        List<RequestItem> searches = each.stream()
                .map(filters -> RequestItem.of(one -> one.header(header -> header)
                        .body(body -> body.query(ClauseQuery.within(filters))
                                .size(0)
                                .trackTotalHits(all -> all.enabled(true)))))
                .toList();
        return connection
                .ask(client -> client.msearch(all -> all.index(index).searches(searches), JsonNode.class))
                .responses()
                .stream()
                .map(SearchCall::total)
                .toList();
    }

    private static long total(MultiSearchResponseItem<JsonNode> item) {
        if (item.isFailure()) {
            throw new SearchIndexException("OpenSearch did not do what was asked: "
                    + item.failure().error().reason());
        }
        refuseUnlessWhole(item.result());
        return total(item.result());
    }

    /** How many entries an answer is about; it must have been asked for. */
    static long total(SearchResponse<JsonNode> response) {
        TotalHits total = response.hits().total();
        if (total == null) {
            throw new SearchIndexException("OpenSearch did not say how many entries there are");
        }
        return total.value();
    }

    private static void refuseUnlessWhole(SearchResponse<JsonNode> response) {
        if (response.timedOut() || response.shards().failed() > 0) {
            throw new SearchIndexException("OpenSearch answered in part only");
        }
    }
}
