package org.bienban.app.search.web;

import org.bienban.app.search.EntryPages;
import org.bienban.search.SearchHit;

/** Where hits are opened: at the passage found, with the way back to what else was found. */
record HitAddress(SearchForm form) {

    /** The address of the page, and of the place on it, that shows the hit. */
    public String of(SearchHit hit) {
        String via = form.address().self().substring("/search".length());
        return EntryPages.of(hit.id(), form.text(), via, hit.anchorId());
    }
}
