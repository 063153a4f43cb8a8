package org.bienban.app.search;

import org.springframework.boot.test.context.TestComponent;

/** Lets tests outside the package bring this node's index up to date at once. */
@TestComponent
public class SearchWork {

    private final NodeIndex index;

    SearchWork(NodeIndex index) {
        this.index = index;
    }

    /** Returns when everything committed is searchable. */
    public void catchUp() {
        while (index.work()) {
            // one batch a turn
        }
    }
}
