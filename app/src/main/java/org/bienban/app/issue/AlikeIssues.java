package org.bienban.app.issue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues that may be the same matter as one, or like it, across cells: with much the same words, whatever
 * category each was given. Proposed to whoever classifies or answers, and shown to whoever reads with what makes them
 * alike; a person decides.
 */
@Component
public class AlikeIssues {

    /** Half of what makes two statements of one cell the same: cells word one matter differently. */
    static final double ALIKE = Likeness.SAME / 2;

    /** One more than looked at: the issue is most like itself. */
    private static final int CANDIDATES = 61;

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
     * An issue like another, or like a passage.
     *
     * @param likeness from {@link #ALIKE} to 1
     * @param words its statement, with what it shares
     * @param sameProject whether both name one project
     * @param sameMapSheet whether both are on one map sheet
     */
    public record Alike(
            Issue issue, double likeness, List<SharedWords.Piece> words, boolean sameProject, boolean sameMapSheet) {

        /** Copies the words. */
        public Alike {
            words = List.copyOf(words);
        }
    }

    /** The issues most like this one among those the person may see, at most five, the likest first. */
    @Transactional(readOnly = true)
    public List<Alike> of(Issue issue, Actor actor) {
        return likest(issue, actor, other -> true);
    }

    /** The same of those raised before it. */
    @Transactional(readOnly = true)
    public List<Alike> before(Issue issue, Actor actor) {
        return likest(issue, actor, other -> order(other).compareTo(order(issue)) < 0);
    }

    /** The issues most like a passage of a meeting among those the person may see, raised by that day. */
    @Transactional(readOnly = true)
    public List<Alike> toPassage(String words, LocalDate heldOn, Actor actor) {
        return shown(
                candidates(words, audiences.ofActor(actor)).stream()
                        .filter(other -> !other.raisedOn().isAfter(heldOn)),
                other -> new Alike(
                        other,
                        Likeness.of(words, other.facts().statement()),
                        SharedWords.in(other.facts().statement(), words),
                        false,
                        false));
    }

    private List<Alike> likest(Issue issue, Actor actor, Predicate<Issue> wanted) {
        IssueFacts facts = issue.facts();
        return shown(
                candidates(facts.statement() + "\n" + facts.project(), audiences.ofActor(actor)).stream()
                        .filter(other -> !other.id().equals(issue.id()))
                        .filter(wanted),
                other -> compared(facts, other));
    }

    private static List<Alike> shown(Stream<Issue> others, Function<Issue, Alike> comparing) {
        return others.map(comparing)
                .filter(alike -> alike.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Alike::likeness).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** The statement counts; a shared project or place makes up for other words. */
    private static Alike compared(IssueFacts facts, Issue other) {
        IssueFacts others = other.facts();
        double project = Likeness.of(facts.project(), others.project());
        boolean sameSheet = !facts.mapSheet().isEmpty() && facts.mapSheet().equals(others.mapSheet());
        double words = Likeness.of(facts.statement(), others.statement());
        return new Alike(
                other,
                Math.min(1, words + Math.max(project, sameSheet ? ALIKE : 0) / 2),
                SharedWords.in(others.statement(), facts.statement()),
                project >= Likeness.SAME,
                sameSheet);
    }

    /** By day, and by code on one day. */
    private static String order(Issue issue) {
        return issue.raisedOn() + issue.code();
    }

    /** The index may be a moment behind: what the person may see is asked of the issues themselves. */
    private List<Issue> candidates(String words, Set<String> tokens) {
        return jdbc.sql("""
                        select * from issue where id = any(:ids) and audiences && :tokens::text[]
                            and state in ('RAISED', 'CLOSED')
                        order by last_raised_on desc, id""")
                .param("ids", written.issues(words, tokens, CANDIDATES).toArray(UUID[]::new))
                .param("tokens", tokens.toArray(String[]::new))
                .query(IssueRows::read)
                .list();
    }
}
