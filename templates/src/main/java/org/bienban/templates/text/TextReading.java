package org.bienban.templates.text;

import java.util.List;
import java.util.stream.Collectors;

/** Outcome of reading the text of a file: the text, or the reason why there is none. Never an exception. */
public sealed interface TextReading {

    /**
     * The text, NFC, Arabic in plain letters and reading order, line breaks as {@code \n}.
     *
     * @param pages text per page, in order; one entry for formats without pages; pages may be empty
     * @param title title the file gives itself, or an empty text
     * @param pageCount pages of the file, which may be more than were read; 1 for formats without pages
     */
    record Extracted(List<String> pages, String title, int pageCount, List<Warning> warnings) implements TextReading {
        public Extracted {
            pages = List.copyOf(pages);
            warnings = List.copyOf(warnings);
        }

        /** All pages, separated by a blank line. */
        public String text() {
            return pages.stream().filter(page -> !page.isBlank()).collect(Collectors.joining("\n\n"));
        }
    }

    /**
     * No text.
     *
     * @param detail technical cause in English for the administrator; may be empty
     */
    record Unreadable(Reason reason, String detail) implements TextReading {}

    /** Why a file has no text to give. */
    enum Reason {
        /** No bytes at all. */
        EMPTY,
        /** Another kind of file than its name says. */
        WRONG_FORMAT,
        /** A password is needed. */
        ENCRYPTED,
        DAMAGED,
        /** The file, or what it unpacks to, is beyond the limits. */
        TOO_LARGE,
        /** Reading took longer than allowed. */
        TOO_SLOW,
        /** Readable, but without text: a scan, drawings, an empty page. */
        NO_TEXT
    }

    /** What a reader of the text should know. */
    enum Warning {
        /** Only the beginning was read: the limits on pages or characters were reached. */
        TRUNCATED,
        /** Looks like Vietnamese typed for an old font: the words are garbled. Show to a person, do not index. */
        LEGACY_ENCODING,
        /** Some pages could not be read. */
        PAGES_SKIPPED,
        /** Some pages have pictures but no text. */
        SCANNED_PAGES
    }
}
