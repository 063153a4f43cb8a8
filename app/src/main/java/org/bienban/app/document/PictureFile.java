package org.bienban.app.document;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.bienban.templates.text.RefusedFile;
import org.bienban.templates.text.TextReading.Reason;

/** Tells whether a picture is whole, without unpacking it: PNG (ISO 15948) and JPEG (ITU T.81). */
final class PictureFile {

    /** Larger pictures are made to exhaust whoever opens them. */
    private static final long MOST_PIXELS = 200_000_000L;

    private static final long PNG_MARK = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;
    private static final int CHUNK_FRAME = 12;
    private static final int SCAN = 0xDA;

    private PictureFile() {}

    static boolean isPng(byte[] file) {
        return file.length > Long.BYTES && ByteBuffer.wrap(file).getLong() == PNG_MARK;
    }

    static boolean isJpeg(byte[] file) {
        return file.length > 3 && at(file, 0) == 0xFF && at(file, 1) == 0xD8 && at(file, 2) == 0xFF;
    }

    static void requireWholePng(byte[] file) {
        ByteBuffer chunks = ByteBuffer.wrap(file, Long.BYTES, file.length - Long.BYTES);
        boolean hasData = false;
        boolean isFirst = true;
        while (chunks.remaining() >= CHUNK_FRAME) {
            int length = chunks.getInt();
            int start = chunks.position();
            int type = chunks.getInt();
            if (length < 0 || length > chunks.remaining() - Integer.BYTES || isFirst != (type == HEADER)) {
                throw damaged();
            }
            if (isFirst) {
                requireSize(chunks.getInt(), chunks.getInt());
                isFirst = false;
            }
            hasData |= type == DATA;
            CRC32 sum = new CRC32();
            sum.update(file, start, length + Integer.BYTES);
            chunks.position(start + Integer.BYTES + length);
            if ((int) sum.getValue() != chunks.getInt()) {
                throw damaged();
            }
            if (type == END && hasData) {
                return;
            }
        }
        throw damaged();
    }

    /** Segments up to the first scan, one of them the frame with its size; behind the scan the mark of the end. */
    static void requireWholeJpeg(byte[] file) {
        boolean hasFrame = false;
        int position = 2;
        while (position + 9 < file.length && at(file, position) == 0xFF) {
            int marker = at(file, position + 1);
            if (isFrame(marker)) {
                requireSize(word(file, position + 5), word(file, position + 7));
                hasFrame = true;
            }
            if (marker == SCAN) {
                if (hasFrame && endsAfter(file, position)) {
                    return;
                }
                break;
            }
            position += marker == 0xFF ? 1 : 2 + word(file, position + 2);
        }
        throw damaged();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean endsAfter(byte[] file, int scan) {
        for (int i = file.length - 2; i > scan; i--) {
            if (at(file, i) == 0xFF && at(file, i + 1) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    private static void requireSize(int high, int wide) {
        if (high <= 0 || wide <= 0) {
            throw damaged();
        }
        if ((long) high * wide > MOST_PIXELS) {
            throw new RefusedFile(Reason.TOO_LARGE, high + " x " + wide);
        }
    }

    private static int word(byte[] file, int position) {
        return at(file, position) << 8 | at(file, position + 1);
    }

    private static int at(byte[] file, int position) {
        return file[position] & 0xFF;
    }

    private static RefusedFile damaged() {
        return new RefusedFile(Reason.DAMAGED, "the picture is not whole");
    }
}
