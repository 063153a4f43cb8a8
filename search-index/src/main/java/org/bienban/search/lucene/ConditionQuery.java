package org.bienban.search.lucene;

import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.bienban.search.IndexField;
import org.bienban.search.ask.Condition;
import org.bienban.search.ask.Narrowing;
import org.jspecify.annotations.Nullable;

/** Turns conditions typed into the query into filters. */
final class ConditionQuery {
    private ConditionQuery() {}

    static void add(BooleanQuery.Builder all, Condition condition) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        condition.anyOf().forEach(narrowing -> any.add(query(narrowing), Occur.SHOULD));
        all.add(any.build(), condition.without() ? Occur.MUST_NOT : Occur.FILTER);
    }

    /** Both ends inclusive; one of them must be there. */
    static Query months(@Nullable YearMonth from, @Nullable YearMonth to) {
        String first = from == null ? null : from.toString();
        String last = to == null ? null : to.toString();
        return TermRangeQuery.newStringRange(IndexField.MONTH.fieldName(), first, last, true, true);
    }

    private static Query query(Narrowing narrowing) {
        return switch (narrowing) {
            case Narrowing.OneOf oneOf -> Visible.anyOf(oneOf.field(), oneOf.values());
            case Narrowing.SideBySide named -> FieldQueries.phrase(named.field(), named.words(), 0);
            case Narrowing.Numbered numbered -> numbered(numbered);
            case Narrowing.Months months -> months(months.from(), months.to());
            case Narrowing.Days days -> days(days.field(), days.from(), days.to());
        };
    }

    private static Query numbered(Narrowing.Numbered numbered) {
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        numbered.parts().forEach(part -> parts.add(FieldQueries.loose(IndexField.NUMBER_PART, part), Occur.FILTER));
        return new BooleanQuery.Builder()
                .add(FieldQueries.value(IndexField.NUMBER_WHOLE, numbered.number()), Occur.SHOULD)
                .add(parts.build(), Occur.SHOULD)
                .build();
    }

    private static Query days(IndexField field, @Nullable LocalDate from, @Nullable LocalDate to) {
        return NumericDocValuesField.newSlowRangeQuery(
                field.fieldName(),
                from == null ? Long.MIN_VALUE : from.toEpochDay(),
                to == null ? Long.MAX_VALUE : to.toEpochDay());
    }
}
