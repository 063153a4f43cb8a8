package org.bienban.search.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexPosition;
import org.bienban.search.SearchIndexException;
import org.opensearch.client.opensearch._types.VersionType;
import org.opensearch.client.opensearch.core.BulkResponse;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.opensearch.core.bulk.BulkResponseItem;

/**
 * Sends changes in requests of bounded size. Each carries the transaction it was read at as its version: what a later
 * one wrote is never written over by an earlier one, whoever sends it and however often.
 */
final class BulkWrite {
    private static final long MOST_CHARACTERS = 4_000_000;
    private static final int MOST_CHANGES = 500;
    private static final int OUTDATED = 409;
    private static final int MISSING = 404;

    private final Connection connection;
    private final String index;
    private final long version;
    private final List<BulkOperation> waiting = new ArrayList<>();
    private long characters;

    private BulkWrite(Connection connection, String index, IndexPosition position) {
        this.connection = connection;
        this.index = index;
        this.version = Math.max(0, position.transaction());
    }

    /** Returns when all changes are stored safely; searches may not see them yet. Of one id only the last is sent. */
    static void send(Connection connection, String index, List<IndexChange> changes, IndexPosition position) {
        BulkWrite write = new BulkWrite(connection, index, position);
        Map<String, IndexChange> last = new LinkedHashMap<>();
        changes.forEach(change -> last.put(change.id(), change));
        last.values().forEach(write::add);
        write.flush();
    }

    /** Stores one document under a name. */
    static void put(Connection connection, String index, String name, Map<String, ?> document, IndexPosition position) {
        BulkWrite write = new BulkWrite(connection, index, position);
        write.put(name, document);
        write.flush();
    }

    private void put(String name, Map<String, ?> document) {
        waiting.add(BulkOperation.of(operation -> operation.index(put -> put.id(name)
                .version(version)
                .versionType(VersionType.ExternalGte)
                .document(document))));
    }

    private void add(IndexChange change) {
        switch (change) {
            case IndexChange.Upsert upsert -> {
                EntryFields fields = EntryFields.of(upsert.entry());
                characters += fields.characters();
                put(DocumentIds.of(upsert.id()), fields.document());
            }
            case IndexChange.Delete delete ->
                waiting.add(BulkOperation.of(operation -> operation.delete(away ->
                        away.id(DocumentIds.of(delete.id())).version(version).versionType(VersionType.ExternalGte))));
        }
        if (characters >= MOST_CHARACTERS || waiting.size() >= MOST_CHANGES) {
            flush();
        }
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        // An alias is never made by writing to it: an index nobody shaped would take anything.
        BulkResponse response = connection.ask(client ->
                client.bulk(bulk -> bulk.index(index).requireAlias(true).operations(List.copyOf(waiting))));
        response.items().forEach(BulkWrite::check);
        waiting.clear();
        characters = 0;
    }

    private static void check(BulkResponseItem item) {
        boolean missing = item.status() == MISSING && item.error() == null;
        if (item.status() >= 300 && item.status() != OUTDATED && !missing) {
            throw new SearchIndexException("OpenSearch refused a change: "
                    + (item.error() == null ? item.status() : item.error().reason()));
        }
    }
}
