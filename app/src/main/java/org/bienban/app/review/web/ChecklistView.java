package org.bienban.app.review.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.RoundResult;
import org.bienban.app.review.checklist.Answer;
import org.bienban.app.review.checklist.Checklist;
import org.bienban.app.review.checklist.ChecklistLine;
import org.jspecify.annotations.Nullable;

/**
 * The checklist as a page shows it.
 *
 * @param proposed the result the answers speak for, null while nothing is decided
 */
public record ChecklistView(
        Checklist sheet, List<HeadView> heads, @Nullable RoundResult proposed) {

    /** Copies the heads. */
    public ChecklistView {
        heads = List.copyOf(heads);
    }

    /** The items of one head. */
    public record HeadView(RemarkHead head, List<LineView> lines) {

        /** Copies the lines. */
        public HeadView {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An item.
     *
     * @param evidence what the record says, in sentences
     * @param remarkId the remark it was turned into, null if there is none
     */
    public record LineView(
            ChecklistLine line,
            List<String> evidence,
            @Nullable UUID remarkId) {

        /** Copies the evidence. */
        public LineView {
            evidence = List.copyOf(evidence);
        }

        /** The code of the item, which is part of ids and field names. */
        public String code() {
            return line.item().code();
        }

        /** Whether the answer is, or is proposed to be, a "no", so that a remark may be wanted. */
        public boolean fails() {
            return line.answer() == Answer.NO
                    || (!line.isDecided() && line.proposal().answer() == Answer.NO);
        }
    }

    /** The lines answered with "no". */
    public List<LineView> failing() {
        return heads.stream()
                .flatMap(head -> head.lines().stream())
                .filter(view -> view.line().answer() == Answer.NO)
                .toList();
    }
}
