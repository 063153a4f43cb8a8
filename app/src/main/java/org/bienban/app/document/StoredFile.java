package org.bienban.app.document;

/**
 * A file kept by its content.
 *
 * @param sha256 hexadecimal SHA-256 of the bytes, the file's address
 * @param size length in bytes
 * @param mediaType for example {@code application/pdf}
 */
public record StoredFile(String sha256, long size, String mediaType) {}
