package org.bienban.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to the index. Build it with {@link #of(String, Collection)}.
 *
 * @param text as typed: words, {@code "a phrase"}, {@code -without}, {@code field:value} with the fields of
 *     {@link QueryField}; empty means everything the filters let through
 * @param audiences what the asker belongs to; empty finds nothing
 * @param chosen values of facets, one of which an entry must have; a facet that is not there lets everything through
 * @param monthFrom first month, inclusive
 * @param monthTo last month, inclusive
 * @param asked values asked for beside the text
 * @param vocabulary what people call kinds, statuses, categories, languages and standings
 * @param today the day by which things are overdue
 * @param favoured statuses that count a little more where words count about alike and none is asked for
 * @param order of the hits
 * @param pageSize 1 to {@value #LARGEST_PAGE}
 * @param after where the previous page ended, as its result said; a foreign or broken value starts at the first page
 */
public record SearchQuery(
        String text,
        Set<String> audiences,
        Map<Facet, Set<String>> chosen,
        @Nullable YearMonth monthFrom,
        @Nullable YearMonth monthTo,
        List<AskedValue> asked,
        Vocabulary vocabulary,
        LocalDate today,
        Set<String> favoured,
        SearchOrder order,
        int pageSize,
        @Nullable String after) {
    /** No page is larger than this. */
    public static final int LARGEST_PAGE = 200;

    public SearchQuery {
        audiences = Set.copyOf(audiences);
        chosen = Map.copyOf(chosen);
        asked = List.copyOf(asked);
        favoured = Set.copyOf(favoured);
        pageSize = Math.clamp(pageSize, 1, LARGEST_PAGE);
    }

    /** Starts a query by somebody who belongs to these audiences. */
    public static Builder of(String text, Collection<String> audiences) {
        return new Builder(text, audiences);
    }

    /** The values chosen of a facet; empty if none. */
    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** Whether something of the facet is chosen. */
    public boolean narrows(Facet facet) {
        return chosen.containsKey(facet) || (facet == Facet.MONTH && (monthFrom != null || monthTo != null));
    }

    /** The same question with what is chosen of a facet let go. */
    public SearchQuery without(Facet facet) {
        Map<Facet, Set<String>> rest = new EnumMap<>(Facet.class);
        rest.putAll(chosen);
        rest.remove(facet);
        boolean months = facet == Facet.MONTH;
        return new SearchQuery(
                text,
                audiences,
                rest,
                months ? null : monthFrom,
                months ? null : monthTo,
                asked,
                vocabulary,
                today,
                favoured,
                order,
                pageSize,
                after);
    }

    /** Collects a query. */
    public static final class Builder {
        private final String text;
        private final Set<String> audiences;
        private final Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        private final List<AskedValue> asked = new ArrayList<>();
        private @Nullable YearMonth monthFrom;
        private @Nullable YearMonth monthTo;
        private Vocabulary vocabulary = Vocabulary.NONE;
        private LocalDate today = LocalDate.now(ZoneOffset.UTC);
        private Set<String> favoured = Set.of();
        private SearchOrder order = SearchOrder.RELEVANCE;
        private int pageSize = 20;
        private @Nullable String after;

        private Builder(String text, Collection<String> audiences) {
            this.text = text;
            this.audiences = Set.copyOf(audiences);
        }

        /** Only entries with one of these values; none of them lets everything through. */
        public Builder chosen(Facet facet, Collection<String> values) {
            chosen.remove(facet);
            if (!values.isEmpty()) {
                chosen.put(facet, Set.copyOf(values));
            }
            return this;
        }

        public Builder kinds(Collection<String> values) {
            return chosen(Facet.KIND, values);
        }

        /** Only entries of these units or of units below them. */
        public Builder unitIds(Collection<String> values) {
            return chosen(Facet.UNIT, values);
        }

        public Builder statuses(Collection<String> values) {
            return chosen(Facet.STATUS, values);
        }

        public Builder languages(Collection<EntryLanguage> values) {
            return chosen(
                    Facet.LANGUAGE, values.stream().map(EntryLanguage::code).toList());
        }

        /** Both ends inclusive; null leaves an end open. */
        public Builder months(@Nullable YearMonth from, @Nullable YearMonth to) {
            monthFrom = from;
            monthTo = to;
            return this;
        }

        /** Asks for a value as if it had been typed; a blank one is not asked for. */
        public Builder asked(QueryField field, String value) {
            if (!value.isBlank()) {
                asked.add(new AskedValue(field, value));
            }
            return this;
        }

        public Builder vocabulary(Vocabulary value) {
            vocabulary = value;
            return this;
        }

        public Builder today(LocalDate value) {
            today = value;
            return this;
        }

        /** Statuses that count a little more where words count about alike and none is asked for. */
        public Builder favoured(Collection<String> statuses) {
            favoured = Set.copyOf(statuses);
            return this;
        }

        public Builder order(SearchOrder value) {
            order = value;
            return this;
        }

        public Builder pageSize(int value) {
            pageSize = value;
            return this;
        }

        public Builder after(@Nullable String cursor) {
            after = cursor;
            return this;
        }

        public SearchQuery build() {
            return new SearchQuery(
                    text,
                    audiences,
                    chosen,
                    monthFrom,
                    monthTo,
                    asked,
                    vocabulary,
                    today,
                    favoured,
                    order,
                    pageSize,
                    after);
        }
    }
}
