package org.bienban.app.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays minutes out as blocks in reading order. */
final class BlockWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final MinutesContent content;
    private final BlockHeadings headings;
    private final List<Block> blocks = new ArrayList<>();

    BlockWriter(MinutesContent content) {
        this.content = content;
        this.headings = BlockHeadings.in(content.language());
    }

    List<Block> write() {
        facts(content.facts());
        content.progress().forEach(this::progress);
        for (int i = 0; i < content.items().size(); i++) {
            item(i + 1, content.items().get(i));
        }
        content.tasks().forEach(this::task);
        content.votes().forEach(this::vote);
        content.issues().forEach(this::issue);
        content.told().forEach(this::told);
        add("closing.resolution", headings.of("resolution"), content.closing().resolution());
        add("closing.weakPoints", headings.of("weakPoints"), content.closing().weakPoints());
        return List.copyOf(blocks);
    }

    private void facts(FactsSection facts) {
        add("facts.topic", headings.of("topic"), facts.topic());
        add("facts.agenda", headings.of("agenda"), facts.agenda());
        add("facts.dues", headings.of("dues"), facts.dues());
        add("facts.documents", headings.of("documents"), facts.documents());
    }

    private void progress(ProgressLine line) {
        String outcome = line.progress() == null
                ? ""
                : headings.of("progress." + line.progress().name());
        add(
                "progress:" + line.id(),
                headings.of("progress"),
                joined(line.task(), line.personName(), outcome, line.result()));
    }

    private void item(int position, AgendaItem item) {
        String title = position + ". " + item.title();
        String id = "item:" + item.id();
        add(id + ".narrative", title, item.narrative());
        for (Opinion opinion : item.opinions()) {
            String text = opinion.speaker().isEmpty() || opinion.text().isEmpty()
                    ? opinion.speaker() + opinion.text()
                    : opinion.speaker() + ": " + opinion.text();
            add(id + ".opinion:" + opinion.id(), title + " · " + headings.of("opinion"), text);
        }
        add(id + ".conclusion", title + " · " + headings.of("conclusion"), item.conclusion());
    }

    private void task(TaskLine line) {
        add("task:" + line.id(), headings.of("task"), joined(line.text(), line.personName(), day(line.due())));
    }

    private void vote(VoteLine line) {
        String figures = headings.of("vote.figures", line.forVotes(), line.against(), line.other(), line.base());
        String secret = line.secret() ? headings.of("vote.secret") : "";
        add("vote:" + line.id(), headings.of("vote"), joined(line.subject(), figures, secret));
    }

    private void issue(RaisedIssue issue) {
        String households = issue.households() == 0 ? "" : headings.of("issue.households", issue.households());
        String times = issue.timesRaised() < 2 ? "" : headings.of("issue.times", issue.timesRaised());
        add(
                "issue:" + issue.id(),
                headings.of("issue"),
                joined(issue.statement(), issue.place(), households, issue.asked(), issue.receiver(), times));
    }

    private void told(ToldAnswer told) {
        String outcome = told.outcome() == null
                ? ""
                : headings.of("told." + told.outcome().name());
        add(
                "told:" + told.id(),
                headings.of("told"),
                joined(told.code(), told.matter(), told.answer(), outcome, told.said()));
    }

    private void add(String id, String heading, String text) {
        if (!text.isEmpty()) {
            blocks.add(new Block(id, heading, text));
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(Objects.requireNonNull(date));
    }
}
