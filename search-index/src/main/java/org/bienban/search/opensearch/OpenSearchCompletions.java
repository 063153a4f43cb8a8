package org.bienban.search.opensearch;

import java.util.ArrayList;
import java.util.List;
import org.bienban.search.IndexField;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.Completions;
import org.bienban.search.engine.Allowed;
import org.bienban.search.engine.Worded;
import org.opensearch.client.opensearch._types.SortOrder;

/** Completes what is typed from some of the entries the asker may see. */
final class OpenSearchCompletions {
    /** Entries read; what most texts say is seen from these. */
    private static final int READ = 60;

    private static final int LONGEST_TEXT = 20_000;
    private static final List<String> TEXTS =
            List.of(IndexField.TITLE.fieldName(), IndexField.PASSAGE_TEXT.fieldName());

    private final SearchCall call;
    private final SearchQuery query;

    OpenSearchCompletions(SearchCall call, SearchQuery query) {
        this.call = call;
        this.query = query;
    }

    List<String> best() {
        return Completions.of(query, this::read);
    }

    private void read(Completions completions) {
        call.answer(call.on(ClauseQuery.of(Allowed.beside(query, Worded.goingOn(completions))))
                        .size(READ)
                        .sort(order -> order.doc(any -> any.order(SortOrder.Asc)))
                        .trackTotalHits(all -> all.enabled(false))
                        .source(source -> source.filter(only -> only.includes(TEXTS))))
                .hits()
                .hits()
                .forEach(hit -> completions.read(texts(HitSource.of(hit))));
    }

    private static List<String> texts(HitSource source) {
        List<String> texts = new ArrayList<>(source.texts(IndexField.TITLE));
        source.texts(IndexField.PASSAGE_TEXT).stream()
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                .forEach(texts::add);
        return texts;
    }
}
