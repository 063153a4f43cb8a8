package org.bienban.app.importing;

/** Where a batch stands. A cancelled batch can be resumed; it goes on with the first file not yet done. */
public enum ImportState {
    WAITING,
    RUNNING,
    CANCELLED,
    FINISHED
}
