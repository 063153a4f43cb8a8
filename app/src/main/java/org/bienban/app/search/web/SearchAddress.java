package org.bienban.app.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Addresses of searches near the one shown: one filter more or less, another order, the next page. */
record SearchAddress(SearchForm form) {

    /** The same search with one value of a filter chosen or, where it is chosen already, let go. */
    public String toggled(String filter, String value) {
        return build(filter, value, form.newestFirst(), null);
    }

    /** The same search in the other order. */
    public String reordered() {
        return build("", "", !form.newestFirst(), null);
    }

    /** The page after the cursor. */
    public String next(String cursor) {
        return build("", "", form.newestFirst(), cursor);
    }

    /** The words alone, without any filter. */
    public String unfiltered() {
        return "/search?q=" + encode(form.text());
    }

    private String build(String filter, String value, boolean newest, @Nullable String cursor) {
        StringJoiner query = new StringJoiner("&", "/search?", "");
        query.add("q=" + encode(form.text()));
        add(query, "kind", toggle("kind", form.kinds(), filter, value));
        add(query, "unit", toggle("unit", form.units(), filter, value));
        add(query, "status", toggle("status", form.statuses(), filter, value));
        add(query, "from", SearchForm.month(form.from()));
        add(query, "to", SearchForm.month(form.to()));
        add(query, "sort", newest ? "newest" : null);
        add(query, "after", cursor);
        return query.toString();
    }

    private static Set<String> toggle(String own, Set<String> chosen, String filter, String value) {
        Set<String> values = new TreeSet<>(chosen);
        if (own.equals(filter) && !values.add(value)) {
            values.remove(value);
        }
        return values;
    }

    private static void add(StringJoiner query, String name, Set<String> values) {
        values.forEach(value -> query.add(name + "=" + encode(value)));
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + encode(value.toString()));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
