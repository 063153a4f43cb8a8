package org.bienban.app.search;

import org.bienban.search.SearchIndexException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The index does not answer at the moment, such as when its server is down: nothing is wrong with the question. */
public final class SearchUnavailableException extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    SearchUnavailableException(SearchIndexException reason) {
        super(HttpStatus.SERVICE_UNAVAILABLE, reason);
    }
}
