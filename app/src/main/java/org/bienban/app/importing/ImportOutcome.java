package org.bienban.app.importing;

/** What became of one document: archived now, archived by an earlier import, or refused with a reason. */
public enum ImportOutcome {
    IMPORTED,
    KNOWN,
    REFUSED
}
