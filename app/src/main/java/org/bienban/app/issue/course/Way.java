package org.bienban.app.issue.course;

import java.util.UUID;

/** The way an issue is to go, as a person decides it. */
public sealed interface Way {

    /**
     * A body answers it.
     *
     * @param note for the body, may be empty
     */
    record ToBody(UUID bodyId, String note) implements Way {}

    /**
     * It is reported to the unit above.
     *
     * @param note opinion of the committee, may be empty
     */
    record Up(String note) implements Way {}

    /** The cell adds something first. */
    record Ask(String question) implements Way {}

    /** It cannot be settled, or settles itself, and this is why: told to the members. */
    record Explain(String text) implements Way {}

    /** It is a complaint: it goes the way of complaints and leaves this one. */
    record Transfer(String reason) implements Way {}
}
