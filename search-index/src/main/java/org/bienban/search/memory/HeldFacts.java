package org.bienban.search.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexEntry;
import org.bienban.search.IndexField;
import org.bienban.search.ask.Condition;
import org.bienban.search.ask.Narrowing;
import org.bienban.search.text.DocumentNumbers;
import org.bienban.search.text.Word;
import org.jspecify.annotations.Nullable;

/** Whether an entry meets a condition typed into a query. */
final class HeldFacts {
    private HeldFacts() {}

    static boolean meets(IndexEntry entry, Condition condition) {
        return condition.anyOf().stream().anyMatch(narrowing -> has(entry, narrowing)) != condition.without();
    }

    private static boolean has(IndexEntry entry, Narrowing narrowing) {
        return switch (narrowing) {
            case Narrowing.OneOf oneOf -> !Collections.disjoint(values(entry, oneOf.field()), oneOf.values());
            case Narrowing.SideBySide named ->
                names(entry, named.field()).stream().anyMatch(name -> holds(name, named.words()));
            case Narrowing.Numbered numbered -> numbered(entry.number(), numbered);
            case Narrowing.Months months ->
                within(
                        entry.month() == null ? null : entry.month().atDay(1),
                        months.from() == null ? null : months.from().atDay(1),
                        months.to() == null ? null : months.to().atDay(1));
            case Narrowing.Days days ->
                within(days.field() == IndexField.DUE ? entry.due() : entry.date(), days.from(), days.to());
        };
    }

    private static Collection<String> values(IndexEntry entry, IndexField field) {
        return switch (field) {
            case KIND -> Set.of(entry.kind());
            case STATUS -> Set.of(entry.status());
            case LANGUAGE -> Set.of(entry.language().code());
            case CATEGORY -> entry.categories();
            case STANDING -> entry.standings();
            case UNIT_PATH -> {
                Set<String> units = new HashSet<>(entry.unitPath());
                units.add(entry.unitId());
                yield units;
            }
            default -> throw new IllegalArgumentException(field + " holds no whole values");
        };
    }

    private static List<String> names(IndexEntry entry, IndexField field) {
        return field == IndexField.UNIT_WORDS ? entry.unitNames() : entry.people();
    }

    private static boolean holds(String name, List<Word> words) {
        return new HeldText(name, EntryLanguage.UNDETERMINED, 1).holds(words);
    }

    private static boolean numbered(String number, Narrowing.Numbered wanted) {
        if (number.isBlank()) {
            return false;
        }
        HeldText parts = new HeldText(number, EntryLanguage.VI, 1);
        return DocumentNumbers.keys(number).contains(wanted.number())
                || wanted.parts().stream().allMatch(part -> parts.holds(List.of(part)));
    }

    private static boolean within(@Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
