package org.bienban.app.audit;

import static org.bienban.app.audit.ActionFamily.ACCOUNTS;
import static org.bienban.app.audit.ActionFamily.AUDIT;
import static org.bienban.app.audit.ActionFamily.IMPORTS;
import static org.bienban.app.audit.ActionFamily.ISSUES;
import static org.bienban.app.audit.ActionFamily.MEETINGS;
import static org.bienban.app.audit.ActionFamily.MINUTES;
import static org.bienban.app.audit.ActionFamily.OPERATION;
import static org.bienban.app.audit.ActionFamily.ORGANISATION;
import static org.bienban.app.audit.ActionFamily.READS;
import static org.bienban.app.audit.ActionFamily.REVIEW;
import static org.bienban.app.audit.ActionFamily.RULES;
import static org.bienban.app.audit.ActionFamily.SIGN_IN;
import static org.bienban.app.audit.ActionFamily.TASKS;

import java.util.Arrays;
import java.util.List;

/** What can be done and is recorded; the message key is {@code audit.action.<name>}. */
public enum AuditAction {
    DRAFT_BEGUN(MINUTES),
    DRAFT_SAVED(MINUTES),
    MINUTES_SENT(MINUTES),
    MINUTES_WITHDRAWN(MINUTES),
    CHANGES_REQUESTED(MINUTES),
    MINUTES_APPROVED(MINUTES),
    MINUTES_PUBLISHED(MINUTES),
    MINUTES_ARCHIVED(MINUTES),
    VERDICT_GIVEN(REVIEW),
    CHECKLIST_ANSWERED(REVIEW),
    CHECKLIST_PUBLISHED(REVIEW),
    STEP_PASSED_ON(REVIEW),
    MEETING_RATED(REVIEW),
    RATING_REOPENED(REVIEW),
    REMARK_ANSWERED(REVIEW),
    REMARK_FIXED(REVIEW),
    REMARK_REOPENED(REVIEW),
    REMARK_ACCEPTED(REVIEW),
    REMARK_SET_ASIDE(REVIEW),
    REMARK_STANDS_AGAIN(REVIEW),
    TASK_TAKEN(TASKS),
    TASK_GIVEN_BACK(TASKS),
    TASK_HANDED_OVER(TASKS),
    TASK_REMINDED(TASKS),
    TASK_WIDENED(TASKS),
    TASK_DUE_CHANGED(TASKS),
    MEETING_OPENED(MEETINGS),
    ROLL_CALL_RECORDED(MEETINGS),
    PAPERS_RECORDED(MEETINGS),
    UNIT_ADDED(ORGANISATION),
    UNIT_RENAMED(ORGANISATION),
    UNIT_RECODED(ORGANISATION),
    UNIT_MOVED(ORGANISATION),
    UNITS_MERGED(ORGANISATION),
    UNIT_SPLIT(ORGANISATION),
    UNIT_DISSOLVED(ORGANISATION),
    PERSON_ADDED(ORGANISATION),
    PERSON_CORRECTED(ORGANISATION),
    MEMBER_JOINED(ORGANISATION),
    MEMBER_LEFT(ORGANISATION),
    STANDING_CHANGED(ORGANISATION),
    PARTICIPATION_CHANGED(ORGANISATION),
    POST_TAKEN(ORGANISATION),
    POST_LEFT(ORGANISATION),
    SUPERVISION_ASSIGNED(ORGANISATION),
    SUPERVISION_ENDED(ORGANISATION),
    DEPUTY_NAMED(ORGANISATION),
    DEPUTY_REVOKED(ORGANISATION),
    ISSUE_RAISED(ISSUES),
    ISSUE_RAISED_AGAIN(ISSUES),
    ISSUE_ENTERED(ISSUES),
    ISSUE_CHANGED(ISSUES),
    ISSUE_NATURE_SETTLED(ISSUES),
    ISSUE_MERGED(ISSUES),
    ISSUE_SPLIT(ISSUES),
    ISSUE_HANDED_UP(ISSUES),
    ISSUE_REGISTERED(ISSUES),
    ISSUE_SUPPLEMENTED(ISSUES),
    ISSUE_CLASSIFIED(ISSUES),
    ISSUE_ANSWERED(ISSUES),
    ISSUE_TOLD(ISSUES),
    ISSUE_RECALLED(ISSUES),
    ISSUE_REASSIGNED(ISSUES),
    ISSUE_REMINDED(ISSUES),
    ISSUE_PAPER_ADDED(ISSUES),
    ISSUE_PAPER_WITHDRAWN(ISSUES),
    ISSUE_HOUSEHOLDS_CHANGED(ISSUES),
    ANSWER_TEXT_KEPT(RULES),
    WARD_PHRASE_ADDED(RULES),
    WARD_PHRASE_CHANGED(RULES),
    WARD_PHRASE_MOVED(RULES),
    PHRASE_KEPT(RULES),
    PHRASE_FORGOTTEN(RULES),
    SCORE_RULES_BEGUN(RULES),
    SCORE_RULES_SAVED(RULES),
    SCORE_RULES_DELETED(RULES),
    SCORE_RULES_PUT_IN_FORCE(RULES),
    SCORE_RULES_SUCCEEDED(RULES),
    WAY_OF_REVIEW_SET(RULES),
    ACCOUNT_MADE(ACCOUNTS),
    ACCOUNT_CLOSED(ACCOUNTS),
    ACCOUNT_REOPENED(ACCOUNTS),
    ACCOUNT_UNLOCKED(ACCOUNTS),
    PASSWORD_RESET(ACCOUNTS),
    PASSWORD_CHANGED(ACCOUNTS),
    SESSIONS_ENDED(ACCOUNTS),
    SETTINGS_CHANGED(ACCOUNTS),
    TOKEN_MADE(ACCOUNTS),
    TOKEN_REVOKED(ACCOUNTS),
    SIGNED_IN(SIGN_IN),
    SIGN_IN_FAILED(SIGN_IN),
    SIGN_IN_LOCKED(SIGN_IN),
    SIGNED_OUT(SIGN_IN),
    IMPORT_STARTED(IMPORTS),
    IMPORT_CANCELLED(IMPORTS),
    IMPORT_RESUMED(IMPORTS),
    MODEL_DEPLOYED(OPERATION),
    CASES_MOVED(OPERATION),
    MOVE_RETRIED(OPERATION),
    INCIDENT_RETRIED(OPERATION),
    TASK_LIST_REBUILT(OPERATION),
    INDEX_REFILLED(OPERATION),
    INDEX_REPAIRED(OPERATION),
    SYNONYMS_CHANGED(OPERATION),
    DATA_READ(READS),
    AUDIT_READ(AUDIT),
    AUDIT_EXPORTED(AUDIT),
    CHAIN_CHECKED(AUDIT);

    private final ActionFamily family;

    AuditAction(ActionFamily family) {
        this.family = family;
    }

    /** What the action is about. */
    public ActionFamily family() {
        return family;
    }

    /** Whether it concerns the running of the system and not its content, so that its administrators see it. */
    public boolean operational() {
        return switch (family) {
            case ACCOUNTS, SIGN_IN, OPERATION, AUDIT -> true;
            default -> this == IMPORT_STARTED;
        };
    }

    /** The actions of a family. */
    public static List<AuditAction> of(ActionFamily family) {
        return Arrays.stream(values()).filter(action -> action.family == family).toList();
    }
}
