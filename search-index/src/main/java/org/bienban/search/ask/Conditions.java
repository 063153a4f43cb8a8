package org.bienban.search.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bienban.search.IndexField;
import org.bienban.search.QueryField;
import org.bienban.search.QueryNote;
import org.bienban.search.Vocabulary;
import org.bienban.search.text.DocumentNumbers;
import org.bienban.search.text.Word;
import org.bienban.search.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Collects the conditions of a query. Values of one field are alternatives, except where several are wanted together;
 * what must not be there is a condition each.
 */
final class Conditions {
    /** By which name things past their day are asked for. */
    private static final String OVERDUE = "overdue";

    private static final int MOST = 40;

    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final Notes notes;
    private final Map<QueryField, List<Narrowing>> alternatives = new EnumMap<>(QueryField.class);
    private final List<Condition> single = new ArrayList<>();
    private int taken;

    Conditions(Vocabulary vocabulary, LocalDate today, Notes notes) {
        this.vocabulary = vocabulary;
        this.today = today;
        this.notes = notes;
    }

    void add(QueryPart.Named part) {
        List<Narrowing> meant = new ArrayList<>();
        String[] values =
                part.quoted() ? new String[] {part.value()} : part.value().split("[,;\u060C]", MOST);
        boolean empty = true;
        for (String value : values) {
            if (value.isBlank()) {
                continue;
            }
            empty = false;
            Narrowing narrowing = taken < MOST ? meant(part.field(), value.strip()) : null;
            if (narrowing == null) {
                notes.add(taken < MOST ? QueryNote.Kind.UNKNOWN_VALUE : QueryNote.Kind.CUT_SHORT, part.piece());
            } else {
                taken++;
                meant.add(narrowing);
            }
        }
        if (empty) {
            notes.add(QueryNote.Kind.EMPTY_VALUE, part.piece());
        }
        keep(part, meant);
    }

    List<Condition> all() {
        List<Condition> all = new ArrayList<>(single);
        alternatives.values().forEach(anyOf -> all.add(new Condition(anyOf, false)));
        return all;
    }

    private void keep(QueryPart.Named part, List<Narrowing> meant) {
        if (meant.isEmpty()) {
            return;
        }
        if (part.without() || part.field().wantedTogether()) {
            single.add(new Condition(meant, part.without()));
        } else {
            alternatives
                    .computeIfAbsent(part.field(), unused -> new ArrayList<>())
                    .addAll(meant);
        }
    }

    private @Nullable Narrowing meant(QueryField field, String value) {
        return switch (field) {
            case UNIT ->
                isId(value)
                        ? new Narrowing.OneOf(IndexField.UNIT_PATH, Set.of(value))
                        : named(IndexField.UNIT_WORDS, value);
            case PERSON -> named(IndexField.PERSON_WORDS, value);
            case MONTH -> months(Period.of(value));
            case DATE -> days(Period.of(value));
            case NUMBER -> numbered(value);
            case IS -> standing(value);
            case TYPE -> coded(field, IndexField.KIND, value);
            case STATUS -> coded(field, IndexField.STATUS, value);
            case CATEGORY -> coded(field, IndexField.CATEGORY, value);
            case LANGUAGE -> coded(field, IndexField.LANGUAGE, value);
        };
    }

    private @Nullable Narrowing coded(QueryField field, IndexField in, String value) {
        Set<String> codes = vocabulary.codes(field, value);
        return codes.isEmpty() ? null : new Narrowing.OneOf(in, codes);
    }

    private @Nullable Narrowing standing(String value) {
        Set<String> codes = vocabulary.codes(QueryField.IS, value);
        if (codes.contains(OVERDUE)) {
            return new Narrowing.Days(IndexField.DUE, null, today.minusDays(1));
        }
        return codes.isEmpty() ? null : new Narrowing.OneOf(IndexField.STANDING, codes);
    }

    private static @Nullable Narrowing named(IndexField field, String value) {
        List<Word> words = Words.of(value);
        return words.isEmpty() ? null : new Narrowing.SideBySide(field, words);
    }

    private static @Nullable Narrowing numbered(String value) {
        Set<String> keys = DocumentNumbers.keys(value);
        List<Word> parts = Words.of(value);
        return keys.isEmpty() || parts.isEmpty()
                ? null
                : new Narrowing.Numbered(keys.iterator().next(), parts);
    }

    private static @Nullable Narrowing months(@Nullable Period period) {
        return period == null ? null : new Narrowing.Months(period.monthFrom(), period.monthTo());
    }

    private static @Nullable Narrowing days(@Nullable Period period) {
        return period == null ? null : new Narrowing.Days(IndexField.DATE, period.from(), period.to());
    }

    private static boolean isId(String value) {
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
