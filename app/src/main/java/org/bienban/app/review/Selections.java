package org.bienban.app.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** Makes anchors of what a person selected in a version. */
final class Selections {

    /** A remark about more places is about the minutes as a whole. */
    static final int MOST = 50;

    private Selections() {}

    /**
     * One anchor for each selection.
     *
     * @throws RefusedException if a selection is not in the version, or two of them overlap
     */
    static List<Anchor> anchors(MinutesVersion version, List<Selection> selections) {
        if (selections.size() > MOST) {
            throw refused("quote", "review.anchor.refusal.tooMany", MOST);
        }
        Map<String, String> texts = Carrying.texts(version.content());
        Map<String, List<@Nullable Passage>> taken = new HashMap<>();
        List<Anchor> anchors = new ArrayList<>();
        for (Selection selection : selections) {
            String text = texts.get(selection.blockId());
            if (text == null) {
                throw refused("blockId", "review.refusal.blockUnknown");
            }
            Passage passage = Passages.find(text, selection.words());
            List<@Nullable Passage> others = taken.computeIfAbsent(selection.blockId(), id -> new ArrayList<>());
            if (others.stream().anyMatch(other -> overlap(other, passage))) {
                throw refused("quote", "review.anchor.refusal.overlap");
            }
            others.add(passage);
            anchors.add(new Anchor(version.number(), selection.blockId(), passage));
        }
        return anchors;
    }

    /** The suggested words, refused where it is not clear what they would replace. */
    static String wording(String typed, List<Anchor> anchors) {
        String wording = WrittenText.notTooLong(WrittenText.clean(typed), "wording");
        if (!wording.isEmpty() && anchors.size() > 1) {
            throw refused("wording", "review.anchor.refusal.wordingPlaces");
        }
        Passage passage = anchors.getFirst().passage();
        if (passage != null && passage.exact().equals(wording)) {
            throw refused("wording", "review.anchor.refusal.wordingSame");
        }
        return wording;
    }

    private static boolean overlap(@Nullable Passage one, @Nullable Passage other) {
        return one == null || other == null || (one.start() < other.end() && other.start() < one.end());
    }

    private static RefusedException refused(String field, String code, Object... arguments) {
        return new RefusedException(Refusal.at(field, code, arguments));
    }
}
