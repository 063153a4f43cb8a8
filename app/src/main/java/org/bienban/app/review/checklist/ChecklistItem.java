package org.bienban.app.review.checklist;

import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that is checked.
 *
 * @param severity what a "no" weighs as a remark
 * @param rule what proposes an answer from the record, null if only a person can tell
 * @param place beginning of the id of the block a remark about it belongs to
 * @param question in the language of the page
 * @param phrase what a remark says if the answer is no
 * @param basis the rule it rests on, as it is cited
 */
public record ChecklistItem(
        String code,
        RemarkHead head,
        Severity severity,
        @Nullable String rule,
        String place,
        String question,
        String phrase,
        String basis) {}
