package org.bienban.search.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bienban.search.EntryBand;
import org.bienban.search.Facet;
import org.bienban.search.IndexField;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.Condition;
import org.bienban.search.ask.Narrowing;
import org.bienban.search.ask.QueryText;
import org.bienban.search.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What a query lets through besides its words: what the asker may see, asked to see and did not exclude. Everything is
 * found and counted inside it, so nothing leaks.
 */
public final class Allowed {
    private final List<Clause> all = new ArrayList<>();
    private final List<Clause> none = new ArrayList<>();

    private Allowed() {}

    /** What the asker may see; never call for an empty set of audiences: that finds nothing and is decided before. */
    public static Clause seen(SearchQuery query) {
        return new Clause.OneOf(IndexField.AUDIENCE, query.audiences());
    }

    /** What the asker may see within the filters beside the text. */
    public static Clause beside(SearchQuery query) {
        return beside(query, List.of());
    }

    /** The same where a clause is met as well. */
    public static Clause beside(SearchQuery query, List<Clause> met) {
        Allowed allowed = new Allowed();
        allowed.all.addAll(met);
        allowed.narrow(query);
        return allowed.clause();
    }

    /** What the asker may see, within the filters, that meets the conditions and phrases typed. */
    public static Clause by(SearchQuery query, QueryText text) {
        Allowed allowed = new Allowed();
        text.phrases().forEach(phrase -> allowed.all.add(Clauses.together(phrase)));
        text.excluded().forEach(phrase -> allowed.none.add(unwanted(phrase)));
        text.conditions().forEach(allowed::meet);
        allowed.narrow(query);
        return allowed.clause();
    }

    private Clause clause() {
        return new Clause.All(all, none);
    }

    private void narrow(SearchQuery query) {
        all.add(seen(query));
        query.chosen()
                .forEach((facet, values) -> all.add(new Clause.OneOf(
                        facet.field(), facet == Facet.BAND ? EntryBand.keys(query.audiences(), values) : values)));
        if (query.monthFrom() != null || query.monthTo() != null) {
            all.add(months(query.monthFrom(), query.monthTo()));
        }
    }

    private void meet(Condition condition) {
        Clause any = Clause.any(condition.anyOf().stream().map(Allowed::clause).toList());
        (condition.without() ? none : all).add(any);
    }

    /** One word typed with marks excludes that word only; anything else excludes all its forms. */
    private static Clause unwanted(List<Word> phrase) {
        boolean thatWordOnly = phrase.size() == 1 && phrase.getFirst().forms().marked();
        return thatWordOnly ? Clauses.written(phrase.getFirst()) : Clauses.together(phrase);
    }

    private static Clause clause(Narrowing narrowing) {
        return switch (narrowing) {
            case Narrowing.OneOf oneOf -> new Clause.OneOf(oneOf.field(), oneOf.values());
            case Narrowing.SideBySide named -> Clauses.run(named.field(), named.words());
            case Narrowing.Numbered numbered -> numbered(numbered);
            case Narrowing.Months months -> months(months.from(), months.to());
            case Narrowing.Days days -> new Clause.Days(days.field(), day(days.from()), day(days.to()));
        };
    }

    private static Clause numbered(Narrowing.Numbered numbered) {
        List<Clause> parts = numbered.parts().stream()
                .map(part -> Clauses.loose(IndexField.NUMBER_PART, part))
                .toList();
        return Clause.any(
                new Clause.Value(IndexField.NUMBER_WHOLE, numbered.number()), new Clause.All(parts, List.of()));
    }

    private static Clause months(@Nullable YearMonth from, @Nullable YearMonth to) {
        return new Clause.Between(
                IndexField.MONTH, from == null ? null : from.toString(), to == null ? null : to.toString());
    }

    private static @Nullable Long day(@Nullable LocalDate date) {
        return date == null ? null : date.toEpochDay();
    }
}
