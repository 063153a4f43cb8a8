package org.bienban.workflows.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What follows an active step if everybody is content from here on. */
final class StepsAhead {

    private final CaseFacts facts;

    StepsAhead(CaseFacts facts) {
        this.facts = facts;
    }

    List<String> after(String element) {
        List<String> ahead = new ArrayList<>();
        switch (element) {
            case ReviewModel.CHECK_FORM, ReviewModel.REVISE -> ahead.addAll(inspection());
            case ReviewModel.INSPECT_PART -> ahead.add(ReviewModel.JUDGE);
            default -> {}
        }
        if (!element.equals(ReviewModel.PUBLISH)) {
            ahead.addAll(Collections.nCopies(levelsAfter(element), ReviewModel.VALIDATE));
            ahead.add(ReviewModel.PUBLISH);
        }
        ahead.add(ReviewModel.KEPT);
        return ahead;
    }

    private List<String> inspection() {
        return facts.isSplit() ? List.of(ReviewModel.INSPECT_PART, ReviewModel.JUDGE) : List.of(ReviewModel.INSPECT);
    }

    /** While the minutes are with the cell, the levels of the round before stand for those of the next. */
    private int levelsAfter(String element) {
        return element.equals(ReviewModel.REVISE) ? facts.levels() : Math.max(0, facts.levels() - facts.level());
    }
}
