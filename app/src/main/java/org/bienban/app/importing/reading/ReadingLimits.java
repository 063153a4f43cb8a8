package org.bienban.app.importing.reading;

/**
 * Bounds that keep one hostile file from taking the program down.
 *
 * @param documentBytes largest single document
 * @param archiveBytes largest unpacked archive
 * @param archiveEntries most documents in one archive
 */
public record ReadingLimits(long documentBytes, long archiveBytes, int archiveEntries) {

    /** 50 MB a document; 4 GB and 200,000 documents an archive. */
    public static ReadingLimits standard() {
        return new ReadingLimits(50L << 20, 4L << 30, 200_000);
    }
}
