package org.bienban.search.opensearch;

import java.util.ArrayList;
import java.util.List;
import org.bienban.search.IndexField;
import org.bienban.search.SearchOrder;
import org.bienban.search.SearchQuery;
import org.bienban.search.ask.PageKey;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;

/** How hits are ordered, and where a page goes on. */
final class PageOrder {
    private final boolean byScore;
    private final boolean oldestFirst;

    PageOrder(SearchQuery query, boolean byScore) {
        this.byScore = byScore;
        this.oldestFirst = query.order() == SearchOrder.OLDEST;
    }

    List<SortOptions> sort() {
        List<SortOptions> sort = new ArrayList<>();
        if (byScore) {
            sort.add(SortOptions.of(by -> by.score(score -> score.order(SortOrder.Desc))));
        }
        sort.add(SortOptions.of(by -> by.field(date -> date.field(IndexField.DATE.fieldName())
                .order(oldestFirst ? SortOrder.Asc : SortOrder.Desc)
                .missing(FieldValue.of("_last")))));
        sort.add(SortOptions.of(
                by -> by.field(id -> id.field(IndexField.ID.fieldName()).order(SortOrder.Asc))));
        return sort;
    }

    /** The values after which the next page begins, one for each of the order. */
    List<FieldValue> place(PageKey key) {
        long dateless = oldestFirst ? Long.MAX_VALUE : Long.MIN_VALUE;
        List<FieldValue> place = new ArrayList<>();
        if (byScore) {
            // By its shortest writing: so it comes back as the number it was.
            place.add(FieldValue.of(Double.parseDouble(Float.toString(key.score()))));
        }
        place.add(FieldValue.of(key.day() == PageKey.NO_DAY ? dateless : key.day()));
        place.add(FieldValue.of(key.id()));
        return place;
    }
}
