package org.bienban.app.review.web;

import org.bienban.app.review.Remark;
import org.bienban.app.review.RemarkState;
import org.bienban.app.review.Severity;

/**
 * How the head of a thread looks: colours, a symbol, and the keys of its words.
 *
 * @param tone of the weight
 * @param icon of the weight
 * @param stateTone of the state
 * @param plain whether nothing is to be said of the state
 * @param draft whether only its author sees it yet
 */
public record ThreadLook(
        String tone,
        String icon,
        String severity,
        String head,
        String stateTone,
        String state,
        boolean plain,
        boolean draft) {

    static ThreadLook of(Remark remark, String stage) {
        Severity severity = remark.severity();
        RemarkState state = remark.state();
        return new ThreadLook(
                tone(severity),
                icon(severity),
                "review.severity." + severity,
                "review.head." + remark.head(),
                tone(state),
                "review.state." + stage,
                severity == Severity.PRAISE && state == RemarkState.OPEN,
                state == RemarkState.DRAFT);
    }

    private static String tone(Severity severity) {
        return switch (severity) {
            case PRAISE -> "ok";
            case SUGGESTION -> "info";
            case MUST_FIX -> "warn";
            case VIOLATION -> "late";
        };
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case PRAISE -> "star";
            case SUGGESTION -> "info-circle";
            case MUST_FIX -> "exclamation-triangle";
            case VIOLATION -> "exclamation-circle";
        };
    }

    private static String tone(RemarkState state) {
        return switch (state) {
            case OPEN -> "warn";
            case DRAFT -> "quiet";
            case FIXED, ACCEPTED, SET_ASIDE -> "ok";
        };
    }
}
