package org.bienban.app.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bienban.app.minutes.MinutesSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses the columns a person sees, and fills in beforehand what a form can know. */
@Component
class ScoreColumns {

    private final ScoreTable table;

    ScoreColumns(ScoreTable table) {
        this.table = table;
    }

    /** The cell's column: the one being filled in for those who fill it, else the newest one sent. */
    @Nullable
    ColumnView self(ScoredMeeting scored, MinutesSummary minutes, boolean drafting, Map<String, Proposal> proposals) {
        List<Column> all = table.columns(minutes.id());
        if (!drafting) {
            return sentSelf(all).map(column -> saved(scored, column)).orElse(null);
        }
        return newest(all, column -> column.side() == Side.SELF && column.version() == 0)
                .map(column -> saved(scored, column))
                .orElseGet(() -> proposed(scored, proposals, Map.of()));
    }

    /**
     * The superior's column: for who inspects their own, filled in beforehand from the last round, else from the cell's
     * column; for all others the newest one published.
     */
    @Nullable
    ColumnView superior(
            ScoredMeeting scored, MinutesSummary minutes, boolean inspecting, Map<String, Proposal> proposals) {
        List<Column> all = table.columns(minutes.id());
        Optional<Column> published =
                newest(all, column -> column.side() == Side.SUPERIOR && column.publishedAt() != null);
        if (!inspecting) {
            return published.map(column -> saved(scored, column)).orElse(null);
        }
        return newest(all, column -> column.side() == Side.SUPERIOR && column.version() == minutes.version())
                .map(column -> saved(scored, column))
                .orElseGet(() -> proposed(
                        scored,
                        proposals,
                        published.or(() -> sentSelf(all)).map(Column::answers).orElse(Map.of())));
    }

    static Optional<Column> sentSelf(List<Column> newestFirst) {
        return newest(newestFirst, column -> column.side() == Side.SELF && column.version() > 0);
    }

    private static Optional<Column> newest(List<Column> newestFirst, Predicate<Column> which) {
        return newestFirst.stream().filter(which).findFirst();
    }

    private static ColumnView saved(ScoredMeeting scored, Column column) {
        return new ColumnView(
                column.answers(),
                scored.rules().rules().score(scored.occasion(), column.values()),
                true,
                column.revision());
    }

    /** Reasons given by others are theirs: only their answers are taken over. */
    private static ColumnView proposed(
            ScoredMeeting scored, Map<String, Proposal> proposals, Map<String, Answer> others) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        others.forEach((id, answer) -> answers.put(id, new Answer(answer.value(), "")));
        proposals.forEach((id, proposal) -> answers.putIfAbsent(id, new Answer(proposal.value(), "")));
        return new ColumnView(answers, new AnswerRules(scored, proposals).sheet(answers), false, 0);
    }
}
