package org.bienban.app.minutes;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** SHA-256 over the canonical form of {@code {"content":…,"meeting":…}}; meeting is null for archived minutes. */
final class VersionDigest {

    private VersionDigest() {}

    static String of(JsonNode content, @Nullable JsonNode meeting) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.set("content", content);
        if (meeting == null) {
            whole.putNull("meeting");
        } else {
            whole.set("meeting", meeting);
        }
        return CanonicalForm.sha256(whole);
    }
}
