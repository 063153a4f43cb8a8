package org.bienban.app.minutes;

import java.util.List;
import java.util.Objects;

/**
 * What minutes say. Every part that can be remarked on has a stable id.
 *
 * @param language BCP 47 tag of the language they are written in: {@code vi}, {@code en} or {@code ar}
 * @param progress last month's tasks and what became of them
 */
public record MinutesContent(
        String language,
        FactsSection facts,
        List<AgendaItem> items,
        List<ProgressLine> progress,
        List<TaskLine> tasks,
        List<VoteLine> votes,
        List<RaisedIssue> issues,
        List<ToldAnswer> told,
        ClosingSection closing) {

    /** Copies the lists. */
    public MinutesContent {
        facts = Objects.requireNonNullElseGet(facts, FactsSection::empty);
        closing = Objects.requireNonNullElseGet(closing, ClosingSection::empty);
        items = Text.list(items);
        progress = Text.list(progress);
        tasks = Text.list(tasks);
        votes = Text.list(votes);
        issues = Text.list(issues);
        told = Text.list(told);
    }

    /** Minutes in which no answer was told. */
    public MinutesContent(
            String language,
            FactsSection facts,
            List<AgendaItem> items,
            List<ProgressLine> progress,
            List<TaskLine> tasks,
            List<VoteLine> votes,
            List<RaisedIssue> issues,
            ClosingSection closing) {
        this(language, facts, items, progress, tasks, votes, issues, List.of(), closing);
    }

    /** Minutes in which nothing is written yet. */
    public static MinutesContent empty(String language) {
        return new MinutesContent(
                language,
                FactsSection.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ClosingSection.empty());
    }

    /**
     * The text in reading order, without empty pieces. Ids: {@code facts.agenda}, {@code progress:<id>},
     * {@code item:<id>.narrative}, {@code item:<id>.opinion:<id>}, {@code item:<id>.conclusion}, {@code task:<id>},
     * {@code vote:<id>}, {@code issue:<id>}, {@code told:<id>}, {@code closing.resolution} and so on.
     */
    public List<Block> blocks() {
        return new BlockWriter(this).write();
    }
}
