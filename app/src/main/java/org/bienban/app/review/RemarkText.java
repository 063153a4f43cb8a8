package org.bienban.app.review;

import java.util.List;

/**
 * What an inspector writes.
 *
 * @param selections what it is about, at least one
 * @param wording the words suggested for the one passage it is about; empty for none
 */
public record RemarkText(List<Selection> selections, RemarkHead head, Severity severity, String text, String wording) {

    /** Copies the list. */
    public RemarkText {
        selections = List.copyOf(selections);
    }

    /** About one block or passage, without suggesting words. */
    public RemarkText(String blockId, SelectedText selected, RemarkHead head, Severity severity, String text) {
        this(List.of(new Selection(blockId, selected)), head, severity, text, "");
    }
}
