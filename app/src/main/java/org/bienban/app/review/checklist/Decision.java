package org.bienban.app.review.checklist;

/**
 * What a person wants to decide on an item.
 *
 * @param note why, may be empty
 */
public record Decision(String item, Answer answer, String note) {

    /** Takes blanks around the note away. */
    public Decision {
        note = note.strip();
    }

    boolean changes(ChecklistLine line) {
        return line.answer() != answer || !line.note().equals(note);
    }
}
