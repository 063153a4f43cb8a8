package org.bienban.app.issue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Audiences;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesApproved;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.minutes.RaisedIssue;
import org.bienban.app.organisation.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes up what approved minutes raise, in the transaction of the approval: a matter of the cell that stands already is
 * counted there, anything else becomes an issue.
 */
@Component
class IssueRaising {

    private final IssueTable issues;
    private final IssueHistory history;
    private final MinutesRegister register;
    private final Units units;
    private final Audiences audiences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssueRaising(
            IssueTable issues,
            IssueHistory history,
            MinutesRegister register,
            Units units,
            Audiences audiences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.issues = issues;
        this.history = history;
        this.register = register;
        this.units = units;
        this.audiences = audiences;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(MinutesApproved approved) {
        MinutesVersion version = register.version(approved.minutesId(), approved.version());
        MeetingSnapshot meeting = version.meeting();
        if (version.content().issues().isEmpty() || meeting == null) {
            return;
        }
        MinutesSummary minutes = register.summary(approved.minutesId());
        issues.holdStill(minutes.cellId());
        LocalDate heldOn = meeting.meeting().heldOn();
        for (RaisedIssue raised : version.content().issues()) {
            if (!raised.statement().isBlank() && !history.knows(minutes.id(), raised.id())) {
                take(raised, minutes, heldOn, version.sentBy());
            }
        }
    }

    private void take(RaisedIssue raised, MinutesSummary minutes, LocalDate heldOn, UUID sentBy) {
        Instant now = clock.instant();
        Optional<Issue> known = same(raised, minutes.cellId());
        Issue issue = known.map(standing -> again(standing, raised, heldOn, now))
                .orElseGet(() -> first(raised, minutes, heldOn, now));
        history.add(new Raising(
                issue.id(),
                minutes.id(),
                minutes.version(),
                raised.id(),
                0,
                minutes.cellId(),
                heldOn,
                raised.statement(),
                raised.asked(),
                raised.households()));
        IssueMove.Kind kind = known.isPresent() ? IssueMove.Kind.RAISED_AGAIN : IssueMove.Kind.RAISED;
        history.add(issue.id(), new IssueMove(kind, now, null, null, "", minutes.id(), null, null));
        events.publishEvent(new IssueRaised(
                issue.id(), issue.code(), minutes.id(), minutes.cellId(), sentBy, known.isPresent(), now));
    }

    /** A standing issue of the cell, or of one merged into it, that is about the same. */
    private Optional<Issue> same(RaisedIssue raised, UUID cellId) {
        List<UUID> cells = new ArrayList<>(units.predecessors(cellId));
        cells.add(cellId);
        return issues.standing(cells).stream()
                .filter(standing -> standing.facts().categoryCode().equals(raised.categoryCode()))
                .filter(standing -> Likeness.of(standing.facts().statement(), raised.statement()) >= Likeness.SAME)
                .max(Comparator.comparingDouble(
                        standing -> Likeness.of(standing.facts().statement(), raised.statement())));
    }

    /** The sheet keeps its words, which may have been made better since; the newest figures and demands are taken over. */
    private Issue again(Issue standing, RaisedIssue raised, LocalDate heldOn, Instant now) {
        Issue counted = IssueChange.raisedAgain(issues.lock(standing.id()), raised, heldOn, now);
        issues.save(counted);
        return counted;
    }

    private Issue first(RaisedIssue raised, MinutesSummary minutes, LocalDate heldOn, Instant now) {
        Issue issue = new Issue(
                UUID.randomUUID(),
                issues.nextCode(heldOn.getYear()),
                IssueChange.factsOf(raised),
                minutes.cellId(),
                minutes.cellName(),
                minutes.wardId(),
                null,
                IssueState.RAISED,
                heldOn,
                heldOn,
                raised.timesRaised(),
                null,
                audiences.ofIssue(minutes.cellId(), minutes.wardId(), false),
                now,
                1);
        issues.insert(issue);
        return issue;
    }
}
