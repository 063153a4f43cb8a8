package org.bienban.app.issue.annex;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.PersonalDataRead;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.Issues;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Reads the annexes of issues. */
@Service
public class Annexes {

    private final Issues issues;
    private final AnnexRights rights;
    private final HouseholdTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Annexes(Issues issues, AnnexRights rights, HouseholdTable table, ApplicationEventPublisher events, Clock clock) {
        this.issues = issues;
        this.rights = rights;
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How far the list has come, without a name.
     *
     * @param listed how many households are on it
     * @param answered how many of them partial answers have settled
     */
    public record Count(int listed, int answered) {}

    /** The annex; opening the page that shows it is recorded as every reading of an issue is. */
    public Annex opened(Actor actor, UUID issueId) {
        Issue issue = issues.visible(issueId, actor);
        rights.requireSeeing(actor, issue);
        return annex(issue);
    }

    /** Whoever sees the sheet learns the numbers. */
    public Count count(Issue issue) {
        Annex annex = annex(issue);
        return new Count(
                annex.standing().size(),
                annex.standing().size() - annex.remaining().size());
    }

    /** The annex where its names stand on another page of the issue; that they were shown is recorded. */
    public Optional<Annex> shown(Actor actor, Issue issue) {
        if (!rights.maySee(actor, issue)) {
            return Optional.empty();
        }
        Annex annex = annex(issue);
        if (!annex.standing().isEmpty()) {
            events.publishEvent(
                    new PersonalDataRead(actor.personId(), "issue", issue.id(), "households", clock.instant()));
        }
        return Optional.of(annex);
    }

    private Annex annex(Issue issue) {
        return new Annex(
                table.of(issue.id()), table.settled(issue.id()), issue.facts().households());
    }
}
