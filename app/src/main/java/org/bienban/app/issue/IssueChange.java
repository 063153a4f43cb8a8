package org.bienban.app.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.minutes.RaisedIssue;
import org.bienban.workflows.IssueNature;
import org.jspecify.annotations.Nullable;

/** How an issue becomes another value of itself. */
final class IssueChange {

    private IssueChange() {}

    /** What the minutes say of a matter; the rest of the sheet is empty. */
    static IssueFacts factsOf(RaisedIssue raised) {
        return new IssueFacts(
                IssueNature.PROPOSAL,
                raised.categoryCode(),
                Urgency.NORMAL,
                raised.statement(),
                raised.asked(),
                raised.receiver(),
                raised.place(),
                "",
                "",
                "",
                raised.households(),
                "",
                "",
                "",
                "",
                "",
                IssueVoices.NONE);
    }

    /**
     * Raised once more. A cell that counts itself, also times before this system, is believed; minutes approved later
     * for an earlier meeting do not turn back the newest day. What was settled stands open again.
     */
    static Issue raisedAgain(Issue issue, RaisedIssue raised, LocalDate heldOn, Instant now) {
        IssueFacts facts = issue.facts();
        IssueFacts newest = new IssueFacts(
                facts.nature(),
                facts.categoryCode(),
                facts.urgency(),
                facts.statement(),
                raised.asked().isEmpty() ? facts.asked() : raised.asked(),
                raised.receiver().isEmpty() ? facts.receiver() : raised.receiver(),
                facts.place().isEmpty() ? raised.place() : facts.place(),
                facts.mapSheet(),
                facts.plots(),
                facts.area(),
                raised.households() > 0 ? raised.households() : facts.households(),
                facts.project(),
                facts.since(),
                facts.doneSoFar(),
                facts.earlierReplies(),
                facts.basis(),
                facts.voices());
        boolean later = !heldOn.isBefore(issue.lastRaisedOn());
        return new Issue(
                issue.id(),
                issue.code(),
                later ? newest : facts,
                issue.originId(),
                issue.originName(),
                issue.wardId(),
                issue.holderId(),
                issue.state() == IssueState.CLOSED ? IssueState.RAISED : issue.state(),
                heldOn.isBefore(issue.raisedOn()) ? heldOn : issue.raisedOn(),
                later ? heldOn : issue.lastRaisedOn(),
                Math.max(issue.timesRaised() + 1, raised.timesRaised()),
                issue.mergedInto(),
                issue.audiences(),
                now,
                issue.revision());
    }

    static Issue withFacts(Issue issue, IssueFacts facts, Instant now) {
        return copy(issue, facts, issue.state(), issue.mergedInto(), issue.audiences(), now);
    }

    /** Of another nature; a denunciation is restricted, and what is none stands in the open. */
    static Issue ofNature(Issue issue, IssueFacts facts, Set<String> audiences, Instant now) {
        IssueState state = facts.nature() == IssueNature.DENUNCIATION ? IssueState.RESTRICTED : IssueState.RAISED;
        return copy(issue, facts, state, issue.mergedInto(), audiences, now);
    }

    static Issue mergedInto(Issue issue, UUID other, Instant now) {
        return copy(issue, issue.facts(), IssueState.MERGED, other, issue.audiences(), now);
    }

    static Issue split(Issue issue, Instant now) {
        return copy(issue, issue.facts(), IssueState.RAISED, null, issue.audiences(), now);
    }

    private static Issue copy(
            Issue issue,
            IssueFacts facts,
            IssueState state,
            @Nullable UUID mergedInto,
            Set<String> audiences,
            Instant now) {
        return new Issue(
                issue.id(),
                issue.code(),
                facts,
                issue.originId(),
                issue.originName(),
                issue.wardId(),
                issue.holderId(),
                state,
                issue.raisedOn(),
                issue.lastRaisedOn(),
                issue.timesRaised(),
                mergedInto,
                audiences,
                now,
                issue.revision());
    }
}
