package org.bienban.app.minutes;

import org.jspecify.annotations.Nullable;

/**
 * The telling of an answer to an issue the cell has raised: what was answered, and what the members say. What is told is
 * given; the cell writes the outcome.
 *
 * @param id stable within the minutes
 * @param answerId the answer told
 * @param issueId the cell's own issue
 * @param code code of that issue
 * @param matter what the matter is
 * @param answer who answered what, in short
 * @param outcome what came of it, null while nothing is written
 * @param said how it was told and what members said
 */
public record ToldAnswer(
        String id,
        String answerId,
        String issueId,
        String code,
        String matter,
        String answer,
        @Nullable Outcome outcome,
        String said) {

    /** Brings the text into Unicode normal form C. */
    public ToldAnswer {
        id = Text.id(id);
        answerId = Text.id(answerId);
        issueId = Text.id(issueId);
        code = Text.line(code);
        matter = Text.prose(matter);
        answer = Text.prose(answer);
        said = Text.prose(said);
    }

    /** What came of it. */
    public enum Outcome {
        /** The members are content. */
        CONTENT,
        /** They are not: the issue is raised again. */
        NOT_CONTENT,
        /** It was not told at this meeting. */
        LATER
    }
}
