package org.bienban.app.audit;

/** What can be wrong with the chain; the message key is {@code audit.fault.<name>}. */
public enum ChainFault {
    /** The entry is not what was sealed. */
    CHANGED,
    /** The sealed entry is gone. */
    MISSING,
    /** The seal does not follow the one before. */
    BROKEN,
    /** The end the last check saw is gone. */
    CUT_OFF,
    /** An entry is neither sealed nor waiting for it. */
    UNSEALED
}
