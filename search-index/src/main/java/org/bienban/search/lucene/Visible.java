package org.bienban.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.bienban.search.EntryBand;
import org.bienban.search.Facet;
import org.bienban.search.IndexField;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.Condition;

/** Narrows a query to what the asker may see and asked to see. Counts and facets run inside it, so nothing leaks. */
final class Visible {
    private Visible() {}

    /** Never call for an empty set of audiences: that finds nothing and is decided before. */
    static void narrow(BooleanQuery.Builder all, List<Condition> conditions, SearchQuery query) {
        conditions.forEach(condition -> ConditionQuery.add(all, condition));
        all.add(anyOf(IndexField.AUDIENCE, query.audiences()), Occur.FILTER);
        query.chosen().forEach((facet, values) -> all.add(chosen(facet, values, query.audiences()), Occur.FILTER));
        if (query.monthFrom() != null || query.monthTo() != null) {
            all.add(ConditionQuery.months(query.monthFrom(), query.monthTo()), Occur.FILTER);
        }
    }

    private static Query chosen(Facet facet, Set<String> values, Set<String> audiences) {
        return anyOf(facet.field(), facet == Facet.BAND ? EntryBand.keys(audiences, values) : values);
    }

    static Query anyOf(IndexField field, Collection<String> values) {
        if (values.size() == 1) {
            return new TermQuery(new Term(field.fieldName(), values.iterator().next()));
        }
        return new TermInSetQuery(
                field.fieldName(), values.stream().map(BytesRef::new).toList());
    }
}
