package org.bienban.workflows;

import java.time.Instant;

/** What the answering body says. */
public sealed interface IssueAnswer {

    /** Everything asked is answered; the members are told. */
    record Full() implements IssueAnswer {}

    /** A part is answered and told to the members; the rest comes back to be answered. */
    record Partial() implements IssueAnswer {}

    /**
     * It will be settled by a date, which is announced; then it comes back to be answered by itself.
     *
     * @param backAt the moment it comes back; a moment past comes back at once
     */
    record Roadmap(Instant backAt) implements IssueAnswer {}
}
