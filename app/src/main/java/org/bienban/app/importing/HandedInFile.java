package org.bienban.app.importing;

import org.bienban.app.document.StoredFile;

/**
 * A file handed in for a batch.
 *
 * @param name its name as the person has it
 * @param file where its bytes are kept
 */
public record HandedInFile(String name, StoredFile file) {}
