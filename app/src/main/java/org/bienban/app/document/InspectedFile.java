package org.bienban.app.document;

import org.bienban.templates.text.TextReading;

/** What a file turned out to be. */
public sealed interface InspectedFile {

    /**
     * A whole file of a kind we take.
     *
     * @param text what it says as far as it can be read, may be empty
     * @param isGarbled whether the text was typed for an old font, so that its words mean nothing to a search
     */
    record Fit(FileKind kind, String text, boolean isGarbled) implements InspectedFile {}

    /** A file that is not taken. */
    record Unfit(TextReading.Reason reason) implements InspectedFile {}
}
