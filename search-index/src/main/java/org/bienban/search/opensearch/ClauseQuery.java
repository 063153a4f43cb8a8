package org.bienban.search.opensearch;

import java.util.Collection;
import java.util.List;
import org.bienban.search.engine.Clause;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.RangeQuery;

/** Says clauses in the words of OpenSearch. */
final class ClauseQuery {
    private ClauseQuery() {}

    static Query of(Clause clause) {
        return switch (clause) {
            case Clause.Value value ->
                Query.of(q ->
                        q.term(term -> term.field(value.field().fieldName()).value(value(value.term()))));
            case Clause.OneOf oneOf -> oneOf(oneOf.field().fieldName(), oneOf.values());
            // Terms of one place make the library's query of synonyms.
            case Clause.Forms word ->
                Query.of(q -> q.match(match -> match.field(word.field().fieldName())
                        .query(FieldValue.of(EncodedTerms.word(word.forms())))
                        .analyzer(IndexShape.TERMS)));
            case Clause.Run run ->
                Query.of(q -> q.matchPhrase(phrase -> phrase.field(run.field().fieldName())
                        .query(EncodedTerms.run(run.words()))
                        .analyzer(IndexShape.TERMS)));
            case Clause.Beginning begun ->
                Query.of(q -> q.prefix(
                        prefix -> prefix.field(begun.field().fieldName()).value(begun.prefix())));
            case Clause.Between between -> between(between);
            case Clause.Days days -> days(days);
            case Clause.Weighted weighted ->
                Query.of(q -> q.bool(only -> only.must(of(weighted.clause())).boost(weighted.weight())));
            case Clause.Any any ->
                Query.of(q -> q.bool(
                        some -> some.should(all(any.clauses())).minimumShouldMatch(Integer.toString(any.required()))));
            case Clause.All every ->
                Query.of(q -> q.bool(bool -> bool.filter(all(every.clauses())).mustNot(all(every.without()))));
        };
    }

    /** Alternatives beside each other within filters; one of them must fit. */
    static Query weighed(List<Clause> clauses, List<Query> within) {
        return Query.of(
                q -> q.bool(bool -> bool.filter(within).should(all(clauses)).minimumShouldMatch("1")));
    }

    /** What fits all of these, without weighing. */
    static Query within(List<Query> filters) {
        return new BoolQuery.Builder().filter(filters).build().toQuery();
    }

    /** One of these whole values. */
    static Query oneOf(String field, Collection<String> values) {
        List<FieldValue> wanted = values.stream().map(ClauseQuery::value).toList();
        return Query.of(q -> q.terms(terms -> terms.field(field).terms(any -> any.value(wanted))));
    }

    private static FieldValue value(String text) {
        return FieldValue.of(EncodedTerms.wellFormed(text));
    }

    private static List<Query> all(List<Clause> clauses) {
        return clauses.stream().map(ClauseQuery::of).toList();
    }

    private static Query between(Clause.Between between) {
        RangeQuery.Builder range =
                new RangeQuery.Builder().field(between.field().fieldName());
        if (between.from() != null) {
            range.gte(JsonData.of(between.from()));
        }
        if (between.to() != null) {
            range.lte(JsonData.of(between.to()));
        }
        return range.build().toQuery();
    }

    private static Query days(Clause.Days days) {
        RangeQuery.Builder range = new RangeQuery.Builder().field(days.field().fieldName());
        if (days.from() != null) {
            range.gte(JsonData.of(days.from()));
        }
        if (days.to() != null) {
            range.lte(JsonData.of(days.to()));
        }
        return range.build().toQuery();
    }
}
