package org.bienban.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.bienban.search.SearchIndexException;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/** The way to the server; whatever goes wrong on it becomes a {@link SearchIndexException}. */
final class Connection implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REFUSED = 400;

    private final OpenSearchTransport transport;
    private final OpenSearchClient client;
    private volatile boolean closed;

    private Connection(OpenSearchTransport transport) {
        this.transport = transport;
        this.client = new OpenSearchClient(transport);
    }

    /** Prepares a connection; nothing is sent yet. Name and password are taken from the first address. */
    static Connection to(List<URI> addresses) {
        HttpHost[] hosts = addresses.stream().map(Connection::host).toArray(HttpHost[]::new);
        ApacheHttpClient5TransportBuilder builder = ApacheHttpClient5TransportBuilder.builder(hosts)
                .setMapper(new JacksonJsonpMapper())
                // The client and its HTTP library each unpack answers; unpacked twice, none can be read.
                .setHttpClientConfigCallback(http -> http.disableContentCompression());
        String user = addresses.getFirst().getUserInfo();
        if (user != null) {
            String basic = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
            builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "Basic " + basic)});
        }
        return new Connection(builder.build());
    }

    private static HttpHost host(URI address) {
        try {
            return HttpHost.create(
                    new URI(address.getScheme(), null, address.getHost(), address.getPort(), null, null, null));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address of a server: " + address.getHost(), e);
        }
    }

    /** Asks something of the server. */
    <T> T ask(Request<T> request) {
        if (closed) {
            throw new SearchIndexException("The search index is closed");
        }
        try {
            return request.on(client);
        } catch (SearchIndexException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new SearchIndexException("OpenSearch did not do what was asked: " + e.getMessage(), e);
        }
    }

    /** Asks something the client has no words for. */
    JsonNode send(String method, String path, Map<String, ?> body) {
        return ask(client -> {
            Response response = client.generic()
                    .execute(Requests.builder()
                            .method(method)
                            .endpoint(path)
                            .json(JSON.writeValueAsString(body))
                            .build());
            String said = response.getBody().map(Body::bodyAsString).orElse("");
            if (response.getStatus() >= REFUSED) {
                throw new SearchIndexException("OpenSearch refused " + method + " " + path + ": " + said);
            }
            return JSON.readTree(said);
        });
    }

    @Override
    public void close() {
        closed = true;
        try {
            transport.close();
        } catch (IOException e) {
            throw new SearchIndexException("The connection to OpenSearch cannot be closed: " + e.getMessage(), e);
        }
    }

    /** Something asked of the server. */
    interface Request<T> {
        T on(OpenSearchClient client) throws IOException;
    }
}
