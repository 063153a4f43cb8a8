package org.bienban.search.engine;

import java.time.LocalDate;
import java.util.Set;
import org.bienban.search.Facet;
import org.bienban.search.IndexField;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.Narrowing;
import org.bienban.search.ask.QueryText;

/**
 * What counts a little where words count about alike: how new an entry is, and a status its asker would rather see.
 * Whoever asks for a month, a day, a number or a status has said what they want, and there it counts nothing.
 *
 * @param today the day an entry is newest on
 * @param newest what an entry of today gets on top of its score, as a share of it; less the older it is
 * @param status what an entry with one of the statuses gets on top, as a share of its score
 * @param statuses those favoured
 */
public record Favour(LocalDate today, float newest, float status, Set<String> statuses) {
    /** An entry this old gets nothing for being new. */
    public static final int OLD_DAYS = 5 * 365;

    public Favour {
        statuses = Set.copyOf(statuses);
    }

    public static Favour of(SearchQuery query, QueryText text) {
        boolean timed = query.narrows(Facet.MONTH)
                || !text.numbers().isEmpty()
                || asks(text, IndexField.DATE)
                || asks(text, IndexField.DUE);
        boolean settled = query.narrows(Facet.STATUS)
                || asks(text, IndexField.STATUS)
                || asks(text, IndexField.STANDING)
                || query.favoured().isEmpty();
        return new Favour(query.today(), timed ? 0 : Ranking.NEWEST, settled ? 0 : Ranking.STATUS, query.favoured());
    }

    /** Whether it never counts anything. */
    public boolean none() {
        return newest == 0 && status == 0;
    }

    /**
     * What an entry gets on top, as a share of its score.
     *
     * @param day as days since 1970-01-01; anything very small for none
     */
    public float share(long day, String itsStatus) {
        long age = Math.max(0, today.toEpochDay() - day);
        float young = day < 0 ? 0 : Math.max(0, 1 - (float) age / OLD_DAYS);
        return newest * young + (statuses.contains(itsStatus) ? status : 0);
    }

    private static boolean asks(QueryText text, IndexField field) {
        return text.conditions().stream()
                .flatMap(condition -> condition.anyOf().stream())
                .anyMatch(narrowing -> on(narrowing) == field);
    }

    private static IndexField on(Narrowing narrowing) {
        return switch (narrowing) {
            case Narrowing.OneOf oneOf -> oneOf.field();
            case Narrowing.SideBySide words -> words.field();
            case Narrowing.Numbered number -> IndexField.NUMBER_WHOLE;
            case Narrowing.Months months -> IndexField.DATE;
            case Narrowing.Days days -> days.field();
        };
    }
}
