package org.bienban.templates.pdf;

import java.time.Instant;

/**
 * What a PDF file says about itself.
 *
 * @param author issuing body
 * @param language BCP 47 tag
 * @param created written as creation and change date
 */
public record PdfMetadata(String title, String author, String language, Instant created) {}
