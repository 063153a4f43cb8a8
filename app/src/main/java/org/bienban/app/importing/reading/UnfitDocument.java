package org.bienban.app.importing.reading;

/** A document that cannot be taken in, with the reason for the report. */
public final class UnfitDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EntryProblem problem;

    UnfitDocument(Problem problem, String detail) {
        super(problem + " " + detail, null, false, false);
        this.problem = new EntryProblem(problem, detail);
    }

    /** What is wrong. */
    public EntryProblem problem() {
        return problem;
    }
}
