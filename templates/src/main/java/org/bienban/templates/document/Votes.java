package org.bienban.templates.document;

import java.util.List;

/** Section V: votes taken. */
public record Votes(List<Vote> votes) implements MinutesSection {
    public Votes {
        votes = List.copyOf(votes);
    }

    @Override
    public boolean isEmpty() {
        return votes.isEmpty();
    }

    @Override
    public void write(SectionWriter out) {
        out.heading("votes");
        votes.forEach(vote -> out.numbered(vote.sentence(out.words())));
    }

    /**
     * One vote.
     *
     * @param base official members present: probationary members do not vote
     * @param secret whether by secret ballot
     */
    public record Vote(String subject, int inFavour, int against, int other, int base, boolean secret) {
        private String sentence(Words words) {
            return words.say(
                    secret ? "vote.secret" : "vote",
                    words.withoutFullStop(subject),
                    words.count(inFavour) + "/" + words.count(base),
                    words.count(against),
                    words.count(other));
        }
    }
}
