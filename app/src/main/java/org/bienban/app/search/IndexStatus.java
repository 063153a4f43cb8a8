package org.bienban.app.search;

import org.bienban.search.IndexCondition;

/**
 * For operators.
 *
 * @param entries number of entries, whoever may see them
 * @param foundAtStart how the index was found when the node started
 */
record IndexStatus(IndexState state, long entries, IndexCondition foundAtStart) {}
