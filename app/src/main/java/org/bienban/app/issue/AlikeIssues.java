package org.bienban.app.issue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues that may be the same matter as one, or like it, across cells: with much the same words, whatever
 * category each was given. Proposed to whoever classifies or answers; a person decides.
 */
@Component
public class AlikeIssues {

    /** Half of what makes two statements of one cell the same: cells word one matter differently. */
    static final double ALIKE = Likeness.SAME / 2;

    private static final int CANDIDATES = 60;
    private static final int SHOWN = 5;

    private final JdbcClient jdbc;
    private final WrittenAlike written;
    private final Audiences audiences;

    AlikeIssues(JdbcClient jdbc, WrittenAlike written, Audiences audiences) {
        this.jdbc = jdbc;
        this.written = written;
        this.audiences = audiences;
    }

    /**
     * An issue like another.
     *
     * @param likeness from {@link #ALIKE} to 1
     */
    public record Alike(Issue issue, double likeness) {}

    /** The issues most like this one among those the person may see, at most five, the likest first. */
    @Transactional(readOnly = true)
    public List<Alike> of(Issue issue, Actor actor) {
        return candidates(issue, audiences.ofActor(actor)).stream()
                .map(other -> new Alike(other, likeness(issue, other)))
                .filter(alike -> alike.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Alike::likeness).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** The statement counts; a shared project or place makes up for other words. */
    private static double likeness(Issue one, Issue other) {
        IssueFacts facts = one.facts();
        IssueFacts others = other.facts();
        double words = Likeness.of(facts.statement(), others.statement());
        double where = Math.max(
                Likeness.of(facts.project(), others.project()),
                facts.mapSheet().isEmpty() || !facts.mapSheet().equals(others.mapSheet()) ? 0 : ALIKE);
        return Math.min(1, words + where / 2);
    }

    /** The index may be a moment behind: what the person may see is asked of the issues themselves. */
    private List<Issue> candidates(Issue issue, Set<String> tokens) {
        return jdbc.sql("""
                        select * from issue where id = any(:ids) and audiences && :tokens::text[]
                            and state in ('RAISED', 'CLOSED')
                        order by last_raised_on desc, id""")
                .param("ids", written.issues(issue, tokens, CANDIDATES).toArray(UUID[]::new))
                .param("tokens", tokens.toArray(String[]::new))
                .query(IssueRows::read)
                .list();
    }
}
