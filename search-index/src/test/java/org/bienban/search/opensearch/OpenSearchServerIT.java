package org.bienban.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.bienban.search.node.RunningNode;
import org.junit.jupiter.api.Test;

/** The tests of this package speak with a real server, not with something that answers like one. */
class OpenSearchServerIT {
    @Test
    void isARealOpenSearch() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(RunningNode.address()).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body())
                    .contains("\"distribution\" : \"opensearch\"", "lucene_version")
                    .doesNotContain(org.apache.lucene.util.Version.LATEST.toString());
        }
    }
}
