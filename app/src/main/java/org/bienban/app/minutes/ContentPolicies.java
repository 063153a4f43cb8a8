package org.bienban.app.minutes;

import java.util.List;
import java.util.stream.Stream;

/** Rules on what was discussed, concluded, given as tasks, voted and raised. */
final class ContentPolicies {

    static final List<MinutesPolicy> ALL = List.of(
            ContentPolicies::items,
            ContentPolicies::progress,
            ContentPolicies::tasks,
            ContentPolicies::votes,
            ContentPolicies::voteTaken,
            ContentPolicies::issues,
            ContentPolicies::told);

    private static final int LONGEST = 60;

    private ContentPolicies() {}

    static Stream<Finding> items(CheckedMinutes minutes) {
        List<AgendaItem> items = minutes.content().items();
        if (items.stream()
                .allMatch(item -> item.title().isBlank() && item.narrative().isBlank())) {
            return Stream.of(Finding.blocking("noItems", "items", "items"));
        }
        return items.stream().flatMap(ContentPolicies::item);
    }

    static Stream<Finding> progress(CheckedMinutes minutes) {
        return minutes.content().progress().stream()
                .filter(line -> line.progress() == null)
                .map(line -> Finding.advisory(
                        "progressMissing", "progress", "progress." + line.id() + ".progress", shortened(line.task())));
    }

    static Stream<Finding> tasks(CheckedMinutes minutes) {
        return minutes.content().tasks().stream().flatMap(ContentPolicies::task);
    }

    static Stream<Finding> votes(CheckedMinutes minutes) {
        int present = minutes.count().presentOfficial();
        return minutes.content().votes().stream().flatMap(vote -> vote(vote, present));
    }

    static Stream<Finding> voteTaken(CheckedMinutes minutes) {
        return minutes.content().votes().isEmpty()
                ? Stream.of(Finding.advisory("noVote", "votes", "votes"))
                : Stream.empty();
    }

    static Stream<Finding> issues(CheckedMinutes minutes) {
        return minutes.content().issues().stream().flatMap(ContentPolicies::issue);
    }

    static Stream<Finding> told(CheckedMinutes minutes) {
        return minutes.content().told().stream().flatMap(ContentPolicies::told);
    }

    private static Stream<Finding> told(ToldAnswer told) {
        String field = "told." + told.id() + ".";
        if (told.outcome() == null) {
            return Stream.of(Finding.blocking("toldOutcomeMissing", "told", field + "outcome", told.code()));
        }
        return told.outcome() == ToldAnswer.Outcome.NOT_CONTENT && told.said().isBlank()
                ? Stream.of(Finding.blocking("toldSaidMissing", "told", field + "said", told.code()))
                : Stream.empty();
    }

    private static Stream<Finding> item(AgendaItem item) {
        Stream.Builder<Finding> findings = Stream.builder();
        String field = "items." + item.id() + ".";
        if (item.title().isBlank()) {
            findings.add(Finding.advisory("titleMissing", "items", field + "title"));
        }
        if (item.conclusion().isBlank()) {
            findings.add(Finding.advisory("conclusionMissing", "items", field + "conclusion", shortened(item.title())));
        }
        for (Opinion opinion : item.opinions()) {
            if (opinion.speaker().isBlank() && !opinion.text().isBlank()) {
                findings.add(Finding.advisory(
                        "speakerMissing",
                        "items",
                        field + "opinions." + opinion.id() + ".speaker",
                        shortened(item.title())));
            }
        }
        return findings.build();
    }

    private static Stream<Finding> task(TaskLine task) {
        Stream.Builder<Finding> findings = Stream.builder();
        String field = "tasks." + task.id() + ".";
        if (task.text().isBlank()) {
            findings.add(Finding.blocking("taskTextMissing", "tasks", field + "text"));
        }
        if (task.personId() == null && task.personName().isBlank()) {
            findings.add(Finding.blocking("taskPersonMissing", "tasks", field + "personName", shortened(task.text())));
        }
        if (task.due() == null) {
            findings.add(Finding.blocking("taskDueMissing", "tasks", field + "due", shortened(task.text())));
        }
        return findings.build();
    }

    private static Stream<Finding> vote(VoteLine vote, int present) {
        Stream.Builder<Finding> findings = Stream.builder();
        String field = "votes." + vote.id() + ".";
        if (vote.subject().isBlank()) {
            findings.add(Finding.blocking("voteSubjectMissing", "votes", field + "subject"));
        }
        if (vote.total() > present) {
            findings.add(Finding.blocking("tooManyVotes", "votes", field + "forVotes", vote.total(), present));
        } else if (vote.base() > present) {
            findings.add(Finding.blocking("wrongBase", "votes", field + "base", vote.base(), present));
        }
        return findings.build();
    }

    private static Stream<Finding> issue(RaisedIssue issue) {
        Stream.Builder<Finding> findings = Stream.builder();
        String field = "issues." + issue.id() + ".";
        if (issue.statement().isBlank()) {
            findings.add(Finding.blocking("issueStatementMissing", "issues", field + "statement"));
        }
        if (issue.categoryCode().isBlank()) {
            findings.add(Finding.blocking(
                    "issueCategoryMissing", "issues", field + "categoryCode", shortened(issue.statement())));
        }
        if (issue.receiver().isBlank()) {
            findings.add(Finding.blocking(
                    "issueReceiverMissing", "issues", field + "receiver", shortened(issue.statement())));
        }
        if (issue.asked().isBlank()) {
            findings.add(
                    Finding.advisory("issueAskedMissing", "issues", field + "asked", shortened(issue.statement())));
        }
        return findings.build();
    }

    /** Enough of a text to recognise it by. */
    private static String shortened(String text) {
        if (text.isBlank()) {
            return "…";
        }
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
