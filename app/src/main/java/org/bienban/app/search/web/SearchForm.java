package org.bienban.app.search.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bienban.app.search.SearchRequest;
import org.bienban.app.search.SearchWords;
import org.bienban.search.AskedValue;
import org.bienban.search.Facet;
import org.bienban.search.QueryField;
import org.bienban.search.SearchOrder;
import org.jspecify.annotations.Nullable;

/**
 * The search page's address: every state of the page is one. Values that make no sense are left out, never an error.
 *
 * @param unit ids of units chosen by link
 * @param written codes of languages; {@code lang} in an address is the language of the page itself
 * @param in words of the name of a unit
 * @param is standings, all of which are wanted
 */
record SearchForm(
        @Nullable String q,
        @Nullable List<String> kind,
        @Nullable List<String> unit,
        @Nullable List<String> status,
        @Nullable List<String> level,
        @Nullable List<String> category,
        @Nullable List<String> written,
        @Nullable List<String> band,
        @Nullable List<String> is,
        @Nullable String in,
        @Nullable String person,
        @Nullable String number,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sort,
        @Nullable String after) {

    static final int PAGE = 20;

    public String text() {
        return line(q);
    }

    /** Whether there is anything to search for. */
    public boolean asked() {
        return !text().isEmpty() || filtered();
    }

    public boolean filtered() {
        return !request(PAGE).chosen().isEmpty() || typedBeside() || month(from) != null || month(to) != null;
    }

    /** Whether one of the plain controls says something. */
    public boolean typedBeside() {
        return !besides().isEmpty();
    }

    /** The values chosen of a filter. */
    Set<String> values(SearchFilter filter) {
        return switch (filter) {
            case KIND -> set(kind);
            case STATUS -> set(status);
            case LEVEL -> set(level);
            case UNIT -> units();
            case CATEGORY -> set(category);
            case WRITTEN -> set(written);
            case BAND -> set(band);
        };
    }

    /** The values chosen of a filter, by the name of its parameter. */
    public Set<String> chosen(String parameter) {
        for (SearchFilter filter : SearchFilter.values()) {
            if (filter.parameter().equals(parameter)) {
                return values(filter);
            }
        }
        return Set.of();
    }

    public Set<String> standings() {
        Set<String> known = set(is);
        known.retainAll(SearchWords.STANDINGS);
        return known;
    }

    public String order() {
        String wanted = line(sort);
        return wanted.equals("newest") || wanted.equals("oldest") ? wanted : "relevance";
    }

    SearchRequest request(int size) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (SearchFilter filter : SearchFilter.values()) {
            Set<String> values = values(filter);
            if (!values.isEmpty()) {
                chosen.put(filter.facet(), values);
            }
        }
        SearchOrder order = switch (order()) {
            case "newest" -> SearchOrder.NEWEST;
            case "oldest" -> SearchOrder.OLDEST;
            default -> SearchOrder.RELEVANCE;
        };
        return new SearchRequest(text(), chosen, besides(), month(from), month(to), order, size, after);
    }

    /** The same search going on after a cursor; null begins it. */
    SearchForm after(@Nullable String cursor) {
        return new SearchForm(
                q, kind, unit, status, level, category, written, band, is, in, person, number, from, to, sort, cursor);
    }

    /** The same search for other words, from its first page. */
    SearchForm saying(String words) {
        return new SearchForm(
                words, kind, unit, status, level, category, written, band, is, in, person, number, from, to, sort,
                null);
    }

    public SearchAddress address() {
        return new SearchAddress(this);
    }

    static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : YearMonth.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private List<AskedValue> besides() {
        List<AskedValue> values = new ArrayList<>();
        standings().forEach(standing -> values.add(new AskedValue(QueryField.IS, standing)));
        add(values, QueryField.UNIT, in);
        add(values, QueryField.PERSON, person);
        add(values, QueryField.NUMBER, number);
        return values;
    }

    private static void add(List<AskedValue> values, QueryField field, @Nullable String typed) {
        if (!line(typed).isEmpty()) {
            values.add(new AskedValue(field, line(typed)));
        }
    }

    static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private Set<String> units() {
        Set<String> ids = set(unit);
        ids.removeIf(id -> !isUuid(id));
        return ids;
    }

    private static Set<String> set(@Nullable List<String> values) {
        Set<String> set = new TreeSet<>(values == null ? List.of() : values);
        set.removeIf(String::isBlank);
        return set;
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
