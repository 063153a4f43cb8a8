package org.bienban.app.audit;

/** What an action is about; the message key is {@code audit.family.<name>}. */
public enum ActionFamily {
    /** Drafts, sending, approval, publication. */
    MINUTES,
    /** Verdicts. */
    REVIEW,
    /** Who has which task. */
    TASKS,
    /** Meetings and roll calls. */
    MEETINGS,
    /** Units, people, posts. */
    ORGANISATION,
    /** Accounts, passwords, tokens. */
    ACCOUNTS,
    /** Signing in. */
    SIGN_IN,
    /** Taking in older minutes. */
    IMPORTS,
    /** Reads of personal data. */
    READS,
    /** The journal itself. */
    AUDIT
}
