package org.bienban.app.database;

/** Something outside the program keeps it from starting; the message is one plain sentence saying what to do. */
public final class StartupProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A problem described by one sentence for the person at the terminal. */
    public StartupProblem(String sentence) {
        super(sentence);
    }

    /** The same, keeping the technical cause for the log. */
    public StartupProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
