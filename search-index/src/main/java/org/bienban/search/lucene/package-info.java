/** The index on Lucene; the only package that knows the library. */
@NullMarked
package org.bienban.search.lucene;

import org.jspecify.annotations.NullMarked;
