package org.bienban.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;

/**
 * The names by which people call the coded values of a field, and the wordings of the field that mean the same. A name is understood with marks or without, in any case,
 * whole or by some of its words side by side. A field without names takes its values as codes.
 */
public final class Vocabulary {
    /** No names at all: every value is a code. */
    public static final Vocabulary NONE = new Builder().build();

    private final Map<QueryField, Map<String, Set<String>>> codes;
    private final Synonyms synonyms;

    private Vocabulary(Map<QueryField, Map<String, Set<String>>> codes, Synonyms synonyms) {
        this.codes = codes;
        this.synonyms = synonyms;
    }

    /** Starts a vocabulary. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same names with these wordings that mean the same. */
    public Vocabulary with(Synonyms wordings) {
        return new Vocabulary(codes, wordings);
    }

    /** Wordings that mean the same; none unless given. */
    public Synonyms synonyms() {
        return synonyms;
    }

    /** The codes a value stands for; none if the field does not know it. A whole name wins over parts of others. */
    public Set<String> codes(QueryField field, String value) {
        Map<String, Set<String>> names = codes.get(field);
        String key = key(value);
        if (names == null) {
            return key.isEmpty() ? Set.of() : Set.of(value.strip().toLowerCase(Locale.ROOT));
        }
        Set<String> whole = names.get(key);
        if (whole != null || key.isEmpty()) {
            return whole == null ? Set.of() : whole;
        }
        Set<String> found = new LinkedHashSet<>();
        names.forEach((name, ofName) -> {
            if ((' ' + name + ' ').contains(' ' + key + ' ')) {
                found.addAll(ofName);
            }
        });
        return found;
    }

    private static String key(String name) {
        return Words.of(Words.normal(name)).stream().map(Word::stem).collect(Collectors.joining(" "));
    }

    /** Collects names. */
    public static final class Builder {
        private final Map<QueryField, Map<String, Set<String>>> codes = new EnumMap<>(QueryField.class);

        private Builder() {}

        /** Adds a name of a code; the same name may stand for several. The code itself is a name too. */
        public Builder name(QueryField field, String name, String code) {
            Map<String, Set<String>> names = codes.computeIfAbsent(field, unused -> new LinkedHashMap<>());
            for (String each : new String[] {name, code}) {
                names.computeIfAbsent(key(each), unused -> new LinkedHashSet<>())
                        .add(code);
            }
            return this;
        }

        public Vocabulary build() {
            Map<QueryField, Map<String, Set<String>>> copy = new EnumMap<>(QueryField.class);
            codes.forEach((field, names) -> copy.put(
                    field,
                    names.entrySet().stream()
                            .filter(entry -> !entry.getKey().isEmpty())
                            .collect(Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())))));
            return new Vocabulary(copy, Synonyms.NONE);
        }
    }
}
