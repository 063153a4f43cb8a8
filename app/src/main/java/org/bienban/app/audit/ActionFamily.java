package org.bienban.app.audit;

/** What an action is about; the message key is {@code audit.family.<name>}. */
public enum ActionFamily {
    /** Drafts, sending, approval, publication. */
    MINUTES,
    /** Checklists, opinions, verdicts, ratings, remarks. */
    REVIEW,
    /** Who has which task. */
    TASKS,
    /** Meetings and roll calls. */
    MEETINGS,
    /** Issues of cells: raised, completed, settled, merged, split. */
    ISSUES,
    /** Units, people, posts. */
    ORGANISATION,
    /** What a committee lays down: quick phrases, score rules, how reviews go. */
    RULES,
    /** Accounts, passwords, tokens, settings. */
    ACCOUNTS,
    /** Signing in and out. */
    SIGN_IN,
    /** Taking in older minutes. */
    IMPORTS,
    /** Running the system: models, index, task list, failed steps. */
    OPERATION,
    /** Reads of personal data. */
    READS,
    /** The journal itself. */
    AUDIT
}
