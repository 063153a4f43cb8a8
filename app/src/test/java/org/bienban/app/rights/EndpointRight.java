package org.bienban.app.rights;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * One line of the table: {@code METHOD /path/{id} | who may | body}.
 *
 * @param method HTTP method
 * @param pattern path as the controller maps it
 * @param allowed names of {@link Cast}, {@code signed-in} for all of them, {@code open} for anybody at all
 * @param body sample form ({@code a=1&b=2}), upload ({@code files a=1}) or JSON ({@code {...}}) that gets past the
 *     reading of the request; may hold path variables; may be empty
 */
record EndpointRight(String method, String pattern, Set<String> allowed, String body) {

    static EndpointRight parse(String line) {
        String[] parts = line.split("\\|", 3);
        String[] target = parts[0].strip().split("\\s+", 2);
        if (parts.length < 2 || target.length < 2) {
            throw new IllegalArgumentException("expected METHOD /path | who may [| body], not: " + line);
        }
        Set<String> allowed = new TreeSet<>(Arrays.asList(parts[1].strip().split("\\s+")));
        return new EndpointRight(target[0], target[1].strip(), allowed, parts.length > 2 ? parts[2].strip() : "");
    }

    String endpoint() {
        return method + " " + pattern;
    }

    boolean changes() {
        return !"GET".equals(method);
    }

    boolean allows(String actor) {
        return allowed.contains("open")
                || (allowed.contains("signed-in") && !Cast.ANONYMOUS.equals(actor))
                || allowed.contains(actor);
    }
}
