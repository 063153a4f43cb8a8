/**
 * What every engine does alike: the values of an entry field by field, what a query asks of the fields, and by which
 * weights. Knows no search library; engines translate it.
 */
@NullMarked
package org.bienban.search.engine;

import org.jspecify.annotations.NullMarked;
