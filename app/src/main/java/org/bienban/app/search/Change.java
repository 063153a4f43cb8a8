package org.bienban.app.search;

import java.util.UUID;
import org.bienban.search.IndexPosition;

/**
 * One line of the journal: something of this kind and id is no longer as it was.
 *
 * @param position where the line stands in the journal
 */
record Change(IndexPosition position, String kind, UUID id) {}
