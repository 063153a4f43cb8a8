package org.bienban.templates.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bienban.templates.text.RefusedFile;
import org.bienban.templates.text.TextReading.Reason;

/** The library's text stripper for one page, which can be stopped and does not collect without end. */
final class PageStripper extends PDFTextStripper {
    /** Each character costs some 300 bytes while a page is read; a page of a newspaper has 30,000. */
    private static final int MOST_CHARACTERS = 300_000;

    private int characters;

    /** Text of the page with this number, from 1. */
    String strip(PDDocument pdf, int number) throws IOException {
        setStartPage(number);
        setEndPage(number);
        StringWriter text = new StringWriter();
        writeText(pdf, text);
        return text.toString();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new RefusedFile(Reason.TOO_SLOW, "stopped");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        characters++;
        if (characters > MOST_CHARACTERS) {
            throw new RefusedFile(Reason.TOO_LARGE, "a page with more than " + MOST_CHARACTERS + " characters");
        }
        super.processTextPosition(text);
    }
}
