package org.bienban.app.register.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienban.app.register.RegisterFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A state of the register as its address says it, and the addresses near it. Values that make no sense are left out,
 * never an error.
 *
 * @param values what is asked, by the names of {@link #NAMES}
 */
record RegisterAddress(Map<String, String> values) {

    /** What may be asked, in the order of addresses. */
    static final List<String> NAMES = List.of(
            "show",
            "category",
            "level",
            "holder",
            "phase",
            "cell",
            "body",
            "place",
            "q",
            "age",
            "households",
            "overdue",
            "unread",
            "reached",
            "missing",
            "sort");

    /** What the pictures are made of; what they show themselves is left aside. */
    private static final List<String> OF_FIGURES = List.of("category", "level", "holder", "cell", "body", "place", "q");

    private static final String PAGE = "/issues";
    private static final int LONGEST = 200;

    RegisterAddress {
        values = new LinkedHashMap<>(values);
    }

    static RegisterAddress of(Map<String, String> typed) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = typed.getOrDefault(name, "").strip();
            if (!value.isEmpty() && value.length() <= LONGEST && FilterWords.makesSense(name, value)) {
                known.put(name, value);
            }
        }
        return new RegisterAddress(known);
    }

    /** The list of a query as {@link #query()} gives it; whatever else it is, the list nobody asked anything of. */
    static RegisterAddress read(String query) {
        Map<String, String> typed = new LinkedHashMap<>();
        UriComponentsBuilder.newInstance()
                .query(query.startsWith("?") ? query.substring(1) : query)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> typed.put(name, value == null ? "" : decoded(value)));
        return of(typed);
    }

    private static String decoded(String value) {
        try {
            return UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** What the pictures take of it. */
    RegisterAddress forFigures() {
        Map<String, String> taken = new LinkedHashMap<>(values);
        taken.keySet().retainAll(OF_FIGURES);
        return of(taken);
    }

    RegisterFilter filter() {
        return FilterWords.read(values);
    }

    /** What is asked under the name, empty if nothing is. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether anything is asked beside the view. */
    public boolean isFiltered() {
        return values.keySet().stream().anyMatch(name -> !name.equals("show") && !name.equals("sort"));
    }

    /** The same list asked otherwise in one thing; an empty value asks nothing. */
    RegisterAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return of(changed);
    }

    /** The same list from its beginning, asked otherwise in one thing. */
    public String to(String name, String value) {
        return with(name, value).link();
    }

    /** The query of the address, as it is kept under a name. */
    public String query() {
        return link().substring(PAGE.length());
    }

    /** The same list from its beginning. */
    public String link() {
        return at(PAGE);
    }

    /** The same question at another page. */
    public String at(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        values.forEach(address::queryParam);
        return address.encode().toUriString();
    }

    String export(String format) {
        return UriComponentsBuilder.fromUriString(at("/issues/export"))
                .queryParam("format", format)
                .build(true)
                .toUriString();
    }

    String after(String key) {
        return UriComponentsBuilder.fromUriString(link())
                .queryParam("after", key)
                .build(true)
                .toUriString();
    }
}
