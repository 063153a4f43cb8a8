/**
 * The search index: entries in, ranked hits with snippets and counts out. No type of the search library appears here.
 *
 * <p>Start at {@link org.bienban.search.IndexHome} (a folder that holds the index) and
 * {@link org.bienban.search.SearchIndex} (what one can do with it). The packages below this one are internal, except
 * {@code memory}, whose index tests may use.
 */
@NullMarked
package org.bienban.search;

import org.jspecify.annotations.NullMarked;
