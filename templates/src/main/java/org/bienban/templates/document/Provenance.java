package org.bienban.templates.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the file says about itself.
 *
 * @param draft prints the mark of a draft on every page
 * @param sha256 checksum of the minutes' canonical form in hexadecimal, printed small after the signatures; or null
 * @param created moment written into the file. Give a moment that belongs to the minutes (approval, last change), not
 *     the clock: the same document with the same moment gives the same bytes
 */
public record Provenance(boolean draft, @Nullable String sha256, Instant created) {}
