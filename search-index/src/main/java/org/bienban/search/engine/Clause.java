package org.bienban.search.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bienban.search.IndexField;
import org.jspecify.annotations.Nullable;

/** What is asked of the fields of an entry, in no engine's terms. */
public sealed interface Clause {

    /** This whole term. */
    record Value(IndexField field, String term) implements Clause {}

    /** One of these whole values, whichever: says nothing about how well an entry fits. */
    record OneOf(IndexField field, Set<String> values) implements Clause {
        public OneOf {
            values = Set.copyOf(values);
        }
    }

    /** A word in one of its forms, two or more. They count as one word, so that it is not worth twice. */
    record Forms(IndexField field, List<String> forms) implements Clause {
        public Forms {
            forms = List.copyOf(forms);
        }
    }

    /** Words side by side, each in one of its forms. */
    record Run(IndexField field, List<List<String>> words) implements Clause {
        public Run {
            words = List.copyOf(words);
        }
    }

    /** A term that begins so. */
    record Beginning(IndexField field, String prefix) implements Clause {}

    /** A whole value between two, both inclusive; null leaves an end open. */
    record Between(
            IndexField field,
            @Nullable String from,
            @Nullable String to) implements Clause {}

    /** A day between two as days since 1970-01-01, both inclusive; null leaves an end open. */
    record Days(
            IndexField field, @Nullable Long from, @Nullable Long to) implements Clause {}

    /** A clause that counts so much. */
    record Weighted(Clause clause, float weight) implements Clause {}

    /** So many of the clauses, at least one. */
    record Any(List<Clause> clauses, int required) implements Clause {
        public Any {
            clauses = List.copyOf(clauses);
        }
    }

    /** All of these, at least one, and none of those. */
    record All(List<Clause> clauses, List<Clause> without) implements Clause {
        public All {
            clauses = List.copyOf(clauses);
            without = List.copyOf(without);
        }
    }

    /** One of the clauses at least. */
    static Clause any(Clause... clauses) {
        return new Any(Arrays.asList(clauses), 1);
    }

    /** One of the clauses at least. */
    static Clause any(List<Clause> clauses) {
        return new Any(clauses, 1);
    }
}
