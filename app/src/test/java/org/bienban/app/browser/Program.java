package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A program that works for a person: it knows their token and nothing else. */
final class Program {

    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    Program(String address, String token) {
        this.address = address;
        this.token = token;
    }

    JsonNode get(String path) {
        return accepted(exchange("GET", path, null));
    }

    JsonNode post(String path, Object body) {
        return accepted(exchange("POST", path, body));
    }

    JsonNode put(String path, Object body) {
        return accepted(exchange("PUT", path, body));
    }

    /** The answer to a request that must not succeed. */
    JsonNode refused(int status, String method, String path, @Nullable Object body) {
        HttpResponse<byte[]> answer = exchange(method, path, body);
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return JSON.readTree(answer.body());
    }

    HttpResponse<byte[]> exchange(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/pdf, application/problem+json")
                .header("Content-Type", "application/json");
        request.method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode accepted(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as(answer.request().uri() + " " + text(answer))
                .isBetween(200, 299);
        return answer.body().length == 0 ? JsonNodeFactory.instance.objectNode() : JSON.readTree(answer.body());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** An object as JSON. */
    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /** An empty body. */
    static Map<String, Object> nothing() {
        return Map.of();
    }
}
