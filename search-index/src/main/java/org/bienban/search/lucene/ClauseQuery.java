package org.bienban.search.lucene;

import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.bienban.search.engine.Clause;

/** Says clauses in the library's terms. */
final class ClauseQuery {
    private ClauseQuery() {}

    static Query of(Clause clause) {
        return switch (clause) {
            case Clause.Value value -> new TermQuery(new Term(value.field().fieldName(), value.term()));
            case Clause.OneOf oneOf -> oneOf(oneOf);
            case Clause.Forms word -> forms(word);
            case Clause.Run run -> run(run);
            case Clause.Beginning begun ->
                new PrefixQuery(new Term(begun.field().fieldName(), begun.prefix()));
            case Clause.Between range ->
                TermRangeQuery.newStringRange(range.field().fieldName(), range.from(), range.to(), true, true);
            case Clause.Days days -> days(days);
            case Clause.Weighted weighted -> new BoostQuery(of(weighted.clause()), weighted.weight());
            case Clause.Any any -> any(any);
            case Clause.All all -> all(all);
        };
    }

    /** The alternatives of a clause each by itself; the clause itself if it is none of alternatives. */
    static List<Query> each(Clause clause) {
        return clause instanceof Clause.Any any && any.required() == 1
                ? any.clauses().stream().map(ClauseQuery::of).toList()
                : List.of(of(clause));
    }

    /** Scores what is within. */
    static Query weighed(List<Clause> clauses, Query matches) {
        // What matches has one of the words or numbers, so one part must fit: told so, the library skips what cannot
        // win.
        return some(clauses).add(matches, Occur.FILTER).build();
    }

    /** Scores whatever has something of it: for when most of that is wanted and is chosen while it is collected. */
    static Query alternatives(List<Clause> clauses) {
        return some(clauses).build();
    }

    private static BooleanQuery.Builder some(List<Clause> clauses) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        clauses.forEach(clause -> all.add(of(clause), Occur.SHOULD));
        return all;
    }

    private static Query oneOf(Clause.OneOf oneOf) {
        String field = oneOf.field().fieldName();
        if (oneOf.values().size() == 1) {
            return new TermQuery(new Term(field, oneOf.values().iterator().next()));
        }
        return new TermInSetQuery(
                field, oneOf.values().stream().map(BytesRef::new).toList());
    }

    private static Query forms(Clause.Forms word) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(word.field().fieldName());
        word.forms().forEach(form -> any.addTerm(new Term(word.field().fieldName(), form)));
        return any.build();
    }

    private static Query run(Clause.Run run) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (List<String> forms : run.words()) {
            phrase.add(forms.stream()
                    .map(form -> new Term(run.field().fieldName(), form))
                    .toArray(Term[]::new));
        }
        return phrase.build();
    }

    private static Query days(Clause.Days days) {
        Long from = days.from();
        Long to = days.to();
        return NumericDocValuesField.newSlowRangeQuery(
                days.field().fieldName(), from == null ? Long.MIN_VALUE : from, to == null ? Long.MAX_VALUE : to);
    }

    private static Query any(Clause.Any any) {
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(any.required());
        any.clauses().forEach(clause -> some.add(of(clause), Occur.SHOULD));
        return some.build();
    }

    private static Query all(Clause.All all) {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        all.clauses().forEach(clause -> every.add(of(clause), Occur.FILTER));
        all.without().forEach(clause -> every.add(of(clause), Occur.MUST_NOT));
        return every.build();
    }
}
