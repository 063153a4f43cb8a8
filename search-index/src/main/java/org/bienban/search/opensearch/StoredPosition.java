package org.bienban.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.bienban.search.IndexPosition;
import org.opensearch.client.opensearch.core.GetResponse;

/** The position as kept in the index beside the entries: written after the changes it stands for, never before. */
final class StoredPosition {
    private StoredPosition() {}

    static IndexPosition read(Connection connection, String index) {
        GetResponse<JsonNode> found =
                connection.ask(client -> client.get(get -> get.index(index).id(DocumentIds.POSITION), JsonNode.class));
        JsonNode source = found.source();
        return source == null
                ? IndexPosition.START
                : new IndexPosition(
                        source.path(IndexShape.TRANSACTION).asLong(),
                        source.path(IndexShape.SEQUENCE).asLong());
    }

    /** Returns when searches see it and all that was written before. */
    static void write(Connection connection, String index, IndexPosition position) {
        Map<String, String> document = Map.of(
                IndexShape.TRANSACTION, Long.toString(position.transaction()),
                IndexShape.SEQUENCE, Long.toString(position.sequence()));
        BulkWrite.put(connection, index, DocumentIds.POSITION, document, position);
        connection.ask(client -> client.indices().refresh(all -> all.index(index)));
    }
}
