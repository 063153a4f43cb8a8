package org.bienban.search.opensearch;

import java.util.ArrayList;
import java.util.List;
import org.bienban.search.IndexField;
import org.bienban.search.engine.Favour;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.query_dsl.FunctionBoostMode;
import org.opensearch.client.opensearch._types.query_dsl.FunctionScore;
import org.opensearch.client.opensearch._types.query_dsl.FunctionScoreMode;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Lets the server count on top of a score what {@link Favour} says; of every entry, where the index in a folder looks at
 * the first only. */
final class Favoured {
    private Favoured() {}

    static Query of(Query scored, Favour favour) {
        if (favour.none()) {
            return scored;
        }
        List<FunctionScore> shares = new ArrayList<>();
        shares.add(FunctionScore.of(itself -> itself.weight(1f)));
        if (favour.newest() > 0) {
            shares.add(newest(favour));
        }
        if (favour.status() > 0) {
            Query status = ClauseQuery.oneOf(IndexField.STATUS.fieldName(), favour.statuses());
            shares.add(FunctionScore.of(share -> share.filter(status).weight(favour.status())));
        }
        return Query.of(q -> q.functionScore(sum -> sum.query(scored)
                .functions(shares)
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Multiply)));
    }

    /** Falls to nothing in a straight line: to a half in half the time. */
    private static FunctionScore newest(Favour favour) {
        String date = IndexField.DATE.fieldName();
        return FunctionScore.of(share -> share.filter(dated -> dated.exists(there -> there.field(date)))
                .weight(favour.newest())
                .linear(line -> line.field(date)
                        .placement(
                                place -> place.origin(JsonData.of(favour.today().toEpochDay()))
                                        .scale(JsonData.of(Favour.OLD_DAYS / 2))
                                        .decay(0.5))));
    }
}
