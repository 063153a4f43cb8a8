package org.bienban.templates.pdf;

/** A document could not be printed. */
public final class PdfWritingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PdfWritingException(String message, Throwable cause) {
        super(message, cause);
    }
}
