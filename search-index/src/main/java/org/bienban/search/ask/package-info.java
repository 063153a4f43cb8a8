/** What both indexes share when answering: reading a query, choosing a snippet, keying a page. */
@NullMarked
package org.bienban.search.ask;

import org.jspecify.annotations.NullMarked;
