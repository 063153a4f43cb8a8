package org.bienban.app.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.bienban.templates.text.ReadingLimits;
import org.bienban.templates.text.RefusedFile;
import org.bienban.templates.text.TextReading.Reason;

/**
 * The container of a Word document or a workbook, looked through without keeping what it unpacks to: so it can be found
 * broken, or unpacking beyond every honest size, before anything else is done with it.
 *
 * @param kind document or workbook
 * @param sharedText words of a workbook, one cell a line; empty for a document, which is read elsewhere
 */
record OfficeContainer(FileKind kind, String sharedText) {

    private static final int MOST_PARTS = 20_000;
    private static final int SUM_ALLOWANCE = 4;
    private static final int MOST_WORDS = 8_000_000;
    private static final String END_RECORD = "PK\u0005\u0006";
    private static final int END_WITHIN = 65_557;

    static boolean isContainer(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /**
     * Looks through it.
     *
     * @throws RefusedFile if it is neither, or broken, or locked, or unpacks beyond the limits
     */
    static OfficeContainer in(byte[] file, ReadingLimits limits) {
        Set<String> parts = new HashSet<>();
        String words = "";
        long left = limits.maxUnpackedBytes() * SUM_ALLOWANCE;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (!parts.add(part.getName())) {
                    throw new RefusedFile(Reason.DAMAGED, "one part twice");
                }
                if (parts.size() > MOST_PARTS) {
                    throw new RefusedFile(Reason.TOO_LARGE, "too many parts");
                }
                if (part.getName().equals("xl/sharedStrings.xml")) {
                    words = new String(zip.readNBytes(MOST_WORDS), StandardCharsets.UTF_8);
                }
                left -= passOver(zip, Math.min(left, limits.maxUnpackedBytes()));
            }
        } catch (ZipException broken) {
            boolean isLocked = String.valueOf(broken.getMessage()).contains("encrypted");
            throw new RefusedFile(isLocked ? Reason.ENCRYPTED : Reason.DAMAGED, String.valueOf(broken.getMessage()));
        } catch (IOException broken) {
            throw new RefusedFile(Reason.DAMAGED, String.valueOf(broken.getMessage()));
        }
        requireEnd(file);
        return new OfficeContainer(kind(parts), plain(words));
    }

    private static long passOver(ZipInputStream zip, long limit) throws IOException {
        byte[] buffer = new byte[8_192];
        long count = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            count += read;
            if (count > limit || Thread.currentThread().isInterrupted()) {
                throw new RefusedFile(Reason.TOO_LARGE, "the container unpacks beyond the limit");
            }
        }
        return count;
    }

    /** A container cut off after a part still yields its parts; its list at the end tells that it is whole. */
    private static void requireEnd(byte[] file) {
        int from = Math.max(0, file.length - END_WITHIN);
        if (!new String(file, from, file.length - from, StandardCharsets.ISO_8859_1).contains(END_RECORD)) {
            throw new RefusedFile(Reason.DAMAGED, "cut off");
        }
    }

    private static FileKind kind(Set<String> parts) {
        boolean hasMacros = parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"));
        if (!hasMacros && parts.contains("[Content_Types].xml")) {
            if (parts.contains("word/document.xml")) {
                return FileKind.DOCX;
            }
            if (parts.contains("xl/workbook.xml")) {
                return FileKind.XLSX;
            }
        }
        throw new RefusedFile(Reason.WRONG_FORMAT, hasMacros ? "holds macros" : "no office document");
    }

    private static String plain(String markup) {
        return markup.replace("</si>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
