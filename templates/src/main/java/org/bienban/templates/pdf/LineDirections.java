package org.bienban.templates.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;

/**
 * Keeps a right-to-left paragraph in one piece. Split at every number, the layout would break lines between a number and
 * the punctuation after it; in one piece each line is put in order as a whole.
 */
final class LineDirections implements BidiSplitter {
    private final BidiSplitter pieces = new ICUBidiSplitter();
    private int wholeLength = -1;

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        wholeLength = defaultDirection == RTL ? paragraph.length() : -1;
        if (wholeLength < 0) {
            pieces.setParagraph(paragraph, defaultDirection);
        }
    }

    @Override
    public int countTextRuns() {
        return wholeLength < 0 ? pieces.countTextRuns() : 1;
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return wholeLength < 0 ? pieces.getVisualRun(index) : new BidiTextRun(0, wholeLength, RTL);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return pieces.getBaseDirection(paragraph);
    }
}
