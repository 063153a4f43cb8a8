package org.bienban.app.minutes;

/**
 * A vote. Only official members vote.
 *
 * @param id stable within the minutes
 * @param subject what was voted on
 * @param other votes of another opinion
 * @param base how many could vote: the official members present
 * @param secret whether it was by secret ballot
 */
public record VoteLine(String id, String subject, int forVotes, int against, int other, int base, boolean secret) {

    /** Brings the text into Unicode normal form C. */
    public VoteLine {
        id = Text.id(id);
        subject = Text.prose(subject);
    }

    /** All votes given. */
    public int total() {
        return forVotes + against + other;
    }
}
