package org.bienban.app.audit;

/** Which part of what one may see; the message key is {@code audit.list.<name>}. */
public enum AuditList {
    /** Everything one may see. */
    ALL,
    /** What one did oneself. */
    MINE,
    /** What is about oneself: who changed and who read one's data. */
    ABOUT_ME
}
