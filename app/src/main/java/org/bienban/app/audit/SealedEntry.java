package org.bienban.app.audit;

import org.jspecify.annotations.Nullable;

/**
 * An entry with its place in the chain.
 *
 * @param position null while it waits for its seal
 * @param hash null while it waits for its seal
 */
record SealedEntry(
        StoredEntry entry,
        @Nullable Long position,
        @Nullable String hash) {}
