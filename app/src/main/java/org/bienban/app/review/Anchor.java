package org.bienban.app.review;

import org.jspecify.annotations.Nullable;

/**
 * Where a remark stands: a block of a version, or a passage of it.
 *
 * @param version the version of the minutes
 * @param blockId the block
 * @param passage the passage, null if the remark is about the whole block
 */
public record Anchor(int version, String blockId, @Nullable Passage passage) {}
