package org.bienban.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to the index. Build it with {@link #of(String, Collection)}.
 *
 * @param text as typed: words, {@code "a phrase"}, {@code -without}, {@code field:value} with the fields of
 *     {@link QueryField}; empty means everything the filters let through
 * @param audiences what the asker belongs to; empty finds nothing
 * @param kinds only these kinds; empty for all
 * @param unitIds only entries of these units or of units below them; empty for all
 * @param monthFrom first month, inclusive
 * @param monthTo last month, inclusive
 * @param statuses only these; empty for all
 * @param languages only these; empty for all
 * @param vocabulary what people call kinds, statuses, categories, languages and standings
 * @param today the day by which things are overdue
 * @param order of the hits
 * @param pageSize 1 to {@value #LARGEST_PAGE}
 * @param after where the previous page ended, as its result said; a foreign or broken value starts at the first page
 */
public record SearchQuery(
        String text,
        Set<String> audiences,
        Set<String> kinds,
        Set<String> unitIds,
        @Nullable YearMonth monthFrom,
        @Nullable YearMonth monthTo,
        Set<String> statuses,
        Set<EntryLanguage> languages,
        Vocabulary vocabulary,
        LocalDate today,
        SearchOrder order,
        int pageSize,
        @Nullable String after) {
    /** No page is larger than this. */
    public static final int LARGEST_PAGE = 200;

    public SearchQuery {
        audiences = Set.copyOf(audiences);
        kinds = Set.copyOf(kinds);
        unitIds = Set.copyOf(unitIds);
        statuses = Set.copyOf(statuses);
        languages = Set.copyOf(languages);
        pageSize = Math.clamp(pageSize, 1, LARGEST_PAGE);
    }

    /** Starts a query by somebody who belongs to these audiences. */
    public static Builder of(String text, Collection<String> audiences) {
        return new Builder(text, audiences);
    }

    /** Collects a query. */
    public static final class Builder {
        private final String text;
        private final Set<String> audiences;
        private Set<String> kinds = Set.of();
        private Set<String> unitIds = Set.of();
        private @Nullable YearMonth monthFrom;
        private @Nullable YearMonth monthTo;
        private Set<String> statuses = Set.of();
        private Set<EntryLanguage> languages = Set.of();
        private Vocabulary vocabulary = Vocabulary.NONE;
        private LocalDate today = LocalDate.now(ZoneOffset.UTC);
        private SearchOrder order = SearchOrder.RELEVANCE;
        private int pageSize = 20;
        private @Nullable String after;

        private Builder(String text, Collection<String> audiences) {
            this.text = text;
            this.audiences = Set.copyOf(audiences);
        }

        public Builder kinds(Collection<String> values) {
            kinds = Set.copyOf(values);
            return this;
        }

        public Builder unitIds(Collection<String> values) {
            unitIds = Set.copyOf(values);
            return this;
        }

        /** Both ends inclusive; null leaves an end open. */
        public Builder months(@Nullable YearMonth from, @Nullable YearMonth to) {
            monthFrom = from;
            monthTo = to;
            return this;
        }

        public Builder statuses(Collection<String> values) {
            statuses = Set.copyOf(values);
            return this;
        }

        public Builder languages(Collection<EntryLanguage> values) {
            languages = Set.copyOf(values);
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
                    kinds,
                    unitIds,
                    monthFrom,
                    monthTo,
                    statuses,
                    languages,
                    vocabulary,
                    today,
                    order,
                    pageSize,
                    after);
        }
    }
}
