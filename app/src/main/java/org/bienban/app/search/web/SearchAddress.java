package org.bienban.app.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Addresses of searches near the one shown: one filter more or less, another order, the next page. */
record SearchAddress(SearchForm form) {

    /** The same search with one value of a filter chosen or, where it is chosen already, let go. */
    public String toggled(String parameter, String value) {
        Map<String, Set<String>> parameters = parameters();
        Set<String> values = new TreeSet<>(parameters.getOrDefault(parameter, Set.of()));
        if (!values.add(value)) {
            values.remove(value);
        }
        parameters.put(parameter, values);
        return at("/search", parameters);
    }

    /** The same search with this value of a filter alone. */
    String only(String parameter, String value) {
        Map<String, Set<String>> parameters = parameters();
        parameters.put(parameter, Set.of(value));
        return at("/search", parameters);
    }

    /** The same search without anything of these parameters. */
    public String without(String... gone) {
        Map<String, Set<String>> parameters = parameters();
        for (String parameter : gone) {
            parameters.remove(parameter);
        }
        return at("/search", parameters);
    }

    /** The same search of these months only. */
    String between(String from, String to) {
        Map<String, Set<String>> parameters = parameters();
        parameters.put("from", Set.of(from));
        parameters.put("to", Set.of(to));
        return at("/search", parameters);
    }

    /** The same search in another order. */
    public String ordered(String order) {
        Map<String, Set<String>> parameters = parameters();
        parameters.put("sort", Set.of(order));
        return at("/search", parameters);
    }

    /** The page after the cursor. */
    public String next(String cursor) {
        Map<String, Set<String>> parameters = parameters();
        parameters.put("after", Set.of(cursor));
        return at("/search", parameters);
    }

    /** The search itself, from its first page. */
    public String self() {
        return at("/search", parameters());
    }

    /** The query of this search's own address, from the first page on: always the same for the same question. */
    public String query() {
        return self().substring("/search?".length());
    }

    /** The words alone, without any filter. */
    public String unfiltered() {
        return "/search?q=" + encode(form.text());
    }

    /** The same search at another place. */
    public String at(String path) {
        return at(path, parameters());
    }

    private Map<String, Set<String>> parameters() {
        Map<String, Set<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", Set.of(form.text()));
        for (SearchFilter filter : SearchFilter.values()) {
            parameters.put(filter.parameter(), form.values(filter));
        }
        parameters.put("is", form.standings());
        parameters.put("in", one(SearchForm.line(form.in())));
        parameters.put("person", one(SearchForm.line(form.person())));
        parameters.put("number", one(SearchForm.line(form.number())));
        parameters.put("from", one(SearchForm.month(form.from())));
        parameters.put("to", one(SearchForm.month(form.to())));
        parameters.put("sort", form.order().equals("relevance") ? Set.of() : Set.of(form.order()));
        return parameters;
    }

    private static Set<String> one(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? Set.of() : Set.of(value.toString());
    }

    private static String at(String path, Map<String, Set<String>> parameters) {
        StringJoiner query = new StringJoiner("&", path + "?", "");
        parameters.forEach((name, values) -> values.forEach(value -> query.add(name + "=" + encode(value))));
        return query.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
