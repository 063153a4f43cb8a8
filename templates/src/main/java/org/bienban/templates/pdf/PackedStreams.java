package org.bienban.templates.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.bienban.templates.text.RefusedFile;
import org.bienban.templates.text.TextReading.Reason;

/**
 * Finds streams that unpack to far more than a document needs, before the PDF library unpacks them whole in memory. Works
 * on the bytes of the file, since the library unpacks some streams while opening it.
 */
final class PackedStreams {
    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY_REACH = 1_000;
    /** Pictures are honestly large and are not unpacked for their text. */
    private static final int PICTURE_ALLOWANCE = 4;

    private static final int DEEPEST = 4;

    private PackedStreams() {}

    /** Refuses the file if one of its streams, however often packed, unpacks to more than the limit. */
    static void refuseBombs(byte[] file, long maxUnpacked) {
        for (int at = next(file, 0); at >= 0; at = next(file, at)) {
            int data = skipLineEnd(file, at);
            long limit = isPicture(file, at) ? maxUnpacked * PICTURE_ALLOWANCE : maxUnpacked;
            measure(new ByteArrayInputStream(file, data, file.length - data), limit, 0);
        }
    }

    /** The same for a file whose streams were unreadable before it was decrypted. */
    static void refuseBombs(COSDocument document, long maxUnpacked) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                try (InputStream raw = stream.createRawInputStream()) {
                    measure(raw, maxUnpacked, 0);
                }
            }
        }
    }

    private static void measure(InputStream packed, long limit, int depth) {
        PushbackInputStream start = new PushbackInputStream(packed, 2);
        try {
            if (depth < DEEPEST && looksDeflated(start)) {
                measure(new Metered(new InflaterInputStream(start), limit), limit, depth + 1);
            } else if (depth > 0) {
                start.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException broken) {
            // Not packed after all, or damaged: for the library to judge; it gets no further than we did.
            return;
        }
    }

    private static boolean looksDeflated(PushbackInputStream in) throws IOException {
        byte[] head = in.readNBytes(2);
        in.unread(head);
        return head.length == 2 && (head[0] & 0x0F) == 8 && (((head[0] & 0xFF) << 8) | (head[1] & 0xFF)) % 31 == 0;
    }

    private static int next(byte[] file, int from) {
        int last = file.length - KEYWORD.length;
        for (int i = from; i <= last; i++) {
            if (file[i] == 's' && Arrays.equals(file, i, i + KEYWORD.length, KEYWORD, 0, KEYWORD.length)) {
                return i + KEYWORD.length;
            }
        }
        return -1;
    }

    private static int skipLineEnd(byte[] file, int at) {
        int data = at;
        while (data < file.length && (file[data] == '\r' || file[data] == '\n' || file[data] == ' ')) {
            data++;
        }
        return data;
    }

    private static boolean isPicture(byte[] file, int at) {
        int from = Math.max(0, at - DICTIONARY_REACH);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        return before.lastIndexOf("/Image") > before.lastIndexOf(" obj");
    }

    /** Counts what comes out of one layer of packing. */
    private static final class Metered extends InputStream {
        private final InputStream in;
        private long left;

        Metered(InputStream in, long limit) {
            this.in = in;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            return value < 0 ? value : count(1, value);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            return read <= 0 ? read : count(read, read);
        }

        private int count(int bytes, int value) {
            left -= bytes;
            if (left < 0 || Thread.currentThread().isInterrupted()) {
                throw new RefusedFile(Reason.TOO_LARGE, "a stream unpacks beyond the limit");
            }
            return value;
        }
    }
}
