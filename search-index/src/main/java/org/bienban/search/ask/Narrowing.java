package org.bienban.search.ask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.bienban.search.IndexField;
import org.bienban.search.text.Word;
import org.jspecify.annotations.Nullable;

/** What an entry must have, in terms of the index. */
public sealed interface Narrowing {

    /** One of these whole values. */
    record OneOf(IndexField field, Set<String> values) implements Narrowing {
        public OneOf {
            values = Set.copyOf(values);
        }
    }

    /** These words side by side, marks not minded. */
    record SideBySide(IndexField field, List<Word> words) implements Narrowing {
        public SideBySide {
            words = List.copyOf(words);
        }
    }

    /** This own number, in one spelling, or all of these parts of it. */
    record Numbered(String number, List<Word> parts) implements Narrowing {
        public Numbered {
            parts = List.copyOf(parts);
        }
    }

    /** A month reported on within these, both ends inclusive; null leaves an end open. */
    record Months(@Nullable YearMonth from, @Nullable YearMonth to) implements Narrowing {}

    /** A day within these, both ends inclusive; null leaves an end open. */
    record Days(
            IndexField field,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Narrowing {}
}
