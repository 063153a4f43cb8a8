package org.bienban.app.review;

/**
 * A block, or words selected in it.
 *
 * @param words the passage, or {@link SelectedText#NOTHING} for the whole block
 */
public record Selection(String blockId, SelectedText words) {

    /** What somebody would have selected to make this anchor. */
    public static Selection of(Anchor anchor) {
        Passage passage = anchor.passage();
        SelectedText words = passage == null
                ? SelectedText.NOTHING
                : new SelectedText(passage.start(), passage.end(), passage.exact());
        return new Selection(anchor.blockId(), words);
    }
}
