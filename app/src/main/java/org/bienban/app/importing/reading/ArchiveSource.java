package org.bienban.app.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip of documents. Sizes are counted while unpacking, never believed from the archive's own directory, and
 * nothing is written to disk by a name from inside the archive.
 */
record ArchiveSource(Path file, String name, ReadingLimits limits) implements Source {

    @Override
    public long count() {
        try (ZipFile zip = open()) {
            return entries(zip).size();
        } catch (IOException e) {
            return 1;
        }
    }

    @Override
    public void read(Reader reader) throws IOException {
        try (ZipFile zip = open()) {
            List<? extends ZipEntry> entries = entries(zip);
            if (entries.isEmpty() || entries.size() > limits.archiveEntries()) {
                Problem problem = entries.isEmpty() ? Problem.EMPTY : Problem.ARCHIVE_TOO_LARGE;
                reader.take(Entry.broken(name, problem, entries.size() + " entries"));
                return;
            }
            readAll(zip, entries, reader);
        } catch (ZipException e) {
            reader.take(Entry.broken(name, Problem.ARCHIVE_DAMAGED, String.valueOf(e.getMessage())));
        }
    }

    private void readAll(ZipFile zip, List<? extends ZipEntry> entries, Reader reader) {
        long unpacked = 0;
        for (ZipEntry entry : entries) {
            Entry read = read(zip, entry, limits.archiveBytes() - unpacked);
            unpacked += read.bytes().length;
            if (!reader.take(read)) {
                return;
            }
        }
    }

    private Entry read(ZipFile zip, ZipEntry entry, long left) {
        String path = name + "/" + entry.getName();
        if (left <= 0) {
            return Entry.broken(path, Problem.ARCHIVE_TOO_LARGE, "");
        }
        EntryKind kind = EntryKind.ofName(path);
        if (kind == EntryKind.ARCHIVE || kind == EntryKind.JSON_LINES) {
            return Entry.broken(path, Problem.ARCHIVE_IN_ARCHIVE, "");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) (limits.documentBytes() + 1));
            return bytes.length > limits.documentBytes()
                    ? Entry.broken(path, Problem.TOO_LARGE, "> " + limits.documentBytes())
                    : Entry.of(path, bytes);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            boolean encrypted = reason.contains("encrypted");
            return Entry.broken(path, encrypted ? Problem.ARCHIVE_ENCRYPTED : Problem.ARCHIVE_DAMAGED, reason);
        }
    }

    private static List<? extends ZipEntry> entries(ZipFile zip) {
        return zip.stream()
                .filter(e -> !e.isDirectory() && !systemFile(e.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
    }

    /** Files that operating systems add to archives by themselves. */
    private static boolean systemFile(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/") || last.equals(".DS_Store") || last.equalsIgnoreCase("thumbs.db");
    }

    private ZipFile open() throws IOException {
        return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    }
}
