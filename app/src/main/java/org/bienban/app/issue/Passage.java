package org.bienban.app.issue;

import java.util.UUID;

/**
 * Words of minutes.
 *
 * @param version number of the version they stand in
 * @param blockId the block of it
 * @param quote the words, as they stand there
 */
public record Passage(UUID minutesId, int version, String blockId, String quote) {}
