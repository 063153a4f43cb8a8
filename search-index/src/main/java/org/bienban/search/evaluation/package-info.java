/** Measuring the search on collections with judgements: fills an index, answers queries, times them. */
@NullMarked
package org.bienban.search.evaluation;

import org.jspecify.annotations.NullMarked;
