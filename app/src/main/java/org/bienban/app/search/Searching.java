package org.bienban.app.search;

import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.search.SearchQuery;
import org.bienban.search.SearchResult;
import org.springframework.stereotype.Component;

/** Searches on behalf of a person: what they may not see is neither found nor counted. */
@Component
public class Searching {

    private final NodeIndex index;
    private final Audiences audiences;

    Searching(NodeIndex index, Audiences audiences) {
        this.index = index;
        this.audiences = audiences;
    }

    /** Answers the request within what the person may see. */
    public SearchResult search(Actor actor, SearchRequest request) {
        return index.search(SearchQuery.of(request.text(), audiences.ofActor(actor))
                .kinds(request.kinds())
                .unitIds(request.units())
                .months(request.from(), request.to())
                .statuses(request.statuses())
                .order(request.order())
                .pageSize(request.size())
                .after(request.after())
                .build());
    }

    /** Whether the index is still being filled, so that something may be missing. */
    public boolean incomplete() {
        return index.state() == IndexState.FILLING;
    }
}
