package org.bienban.app.review.checklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienban.app.minutes.MinutesContent;
import org.bienban.app.minutes.ProgressLine;
import org.bienban.app.minutes.VoteLine;

/** Rules on what was passed on, reviewed, given as tasks, voted and raised. */
final class ContentRules {

    static final Map<String, RecordRule> ALL = Map.of(
            "documents", ContentRules::documents,
            "progress", ContentRules::progress,
            "topic", ContentRules::topic,
            "tasks", ContentRules::tasks,
            "issues", ContentRules::issues,
            "voted", ContentRules::voted,
            "votes", ContentRules::votes,
            "dues", ContentRules::dues);

    private static final int LONGEST = 120;

    private ContentRules() {}

    static Proposal documents(RecordFacts record) {
        return written(record.content().facts().documents(), "documents");
    }

    static Proposal dues(RecordFacts record) {
        return written(record.content().facts().dues(), "dues");
    }

    /** No task listed may mean that none was given last month: that is for a person to know. */
    static Proposal progress(RecordFacts record) {
        List<ProgressLine> lines = record.content().progress();
        if (lines.isEmpty()) {
            return Proposal.open(Evidence.fact("progress.none"));
        }
        return record.unlessFound(
                Set.of("progressMissing"), Proposal.of(Answer.YES, Evidence.fact("progress", lines.size())));
    }

    static Proposal topic(RecordFacts record) {
        return record.unlessFound(
                Set.of("topicMissing"),
                Proposal.of(
                        Answer.YES,
                        Evidence.fact("topic", record.content().facts().topic())));
    }

    static Proposal tasks(RecordFacts record) {
        int tasks = record.content().tasks().size();
        return record.unlessFound(
                Set.of("taskTextMissing", "taskPersonMissing", "taskDueMissing"),
                tasks == 0
                        ? Proposal.of(Answer.NO, Evidence.fact("tasks.none"))
                        : Proposal.of(Answer.YES, Evidence.fact("tasks", tasks)));
    }

    static Proposal issues(RecordFacts record) {
        int issues = record.content().issues().size();
        return record.unlessFound(
                Set.of("issueStatementMissing", "issueCategoryMissing", "issueReceiverMissing"),
                issues == 0
                        ? Proposal.of(Answer.NOT_APPLICABLE, Evidence.fact("issues.none"))
                        : Proposal.of(Answer.YES, Evidence.fact("issues", issues)));
    }

    static Proposal voted(RecordFacts record) {
        return record.unlessFound(Set.of("noVote"), Proposal.of(Answer.YES, figures(record.content())));
    }

    static Proposal votes(RecordFacts record) {
        MinutesContent content = record.content();
        if (content.votes().isEmpty()) {
            return Proposal.of(Answer.NOT_APPLICABLE, Evidence.fact("votes.none"));
        }
        return record.unlessFound(
                Set.of("tooManyVotes", "wrongBase", "voteSubjectMissing"), Proposal.of(Answer.YES, figures(content)));
    }

    private static Evidence figures(MinutesContent content) {
        if (content.votes().isEmpty()) {
            return Evidence.fact("votes.none");
        }
        VoteLine last = content.votes().getLast();
        return Evidence.fact("votes", content.votes().size(), last.forVotes(), last.base());
    }

    private static Proposal written(String text, String name) {
        return text.isBlank()
                ? Proposal.of(Answer.NO, Evidence.fact(name + ".none"))
                : Proposal.of(Answer.YES, Evidence.fact(name, shortened(text)));
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
