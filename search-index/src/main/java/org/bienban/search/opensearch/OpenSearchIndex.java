package org.bienban.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalLong;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexField;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchIndex;
import org.bienban.search.SearchIndexException;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.bienban.search.engine.Clause;
import org.opensearch.client.opensearch.core.GetResponse;

/**
 * The index an alias leads to. Changes are stored first and the position after them, so after a crash it holds all
 * changes up to its position, and maybe some of the next, which are then written again.
 */
final class OpenSearchIndex implements SearchIndex {
    private final Connection connection;
    private final String alias;
    private final SearchCall call;
    private volatile boolean closed;

    OpenSearchIndex(Connection connection, String alias) {
        this.connection = connection;
        this.alias = alias;
        this.call = new SearchCall(connection, alias);
    }

    @Override
    public synchronized void write(List<IndexChange> changes, IndexPosition position) {
        refuseIfClosed();
        BulkWrite.send(connection, alias, changes, position);
        StoredPosition.write(connection, alias, position);
    }

    @Override
    public IndexPosition position() {
        refuseIfClosed();
        return StoredPosition.read(connection, alias);
    }

    @Override
    public SearchResult search(SearchQuery query) {
        refuseIfClosed();
        return new OpenSearchSearch(call, query).answer();
    }

    @Override
    public List<String> alike(SearchQuery query) {
        refuseIfClosed();
        return new OpenSearchAlike(call, query).ids();
    }

    @Override
    public List<String> complete(SearchQuery query) {
        refuseIfClosed();
        return new OpenSearchCompletions(call, query).best();
    }

    @Override
    public long count() {
        refuseIfClosed();
        // Every entry has an id; what holds the position has none.
        return call.count(List.of(ClauseQuery.of(new Clause.Beginning(IndexField.ID, ""))));
    }

    @Override
    public OptionalLong sourceVersionOf(String id) {
        refuseIfClosed();
        GetResponse<JsonNode> found =
                connection.ask(client -> client.get(get -> get.index(alias).id(DocumentIds.of(id)), JsonNode.class));
        JsonNode source = found.source();
        return source == null
                ? OptionalLong.empty()
                : OptionalLong.of(source.path(IndexField.SOURCE_VERSION.fieldName())
                        .path(0)
                        .asLong());
    }

    /** The connection belongs to whoever made it. */
    @Override
    public void close() {
        closed = true;
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new SearchIndexException("The search index is closed");
        }
    }
}
