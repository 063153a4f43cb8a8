package org.bienban.app.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person known to the installation.
 *
 * @param id stays the same for life
 * @param fullName family, middle and given name, NFC
 * @param sortKey sorts by given, middle, family name in Vietnamese order, compared byte by byte
 * @param phone as typed, or null
 */
public record Person(
        UUID id, String fullName, String sortKey, @Nullable String phone) {}
