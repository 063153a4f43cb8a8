package org.bienban.app.issue.annex;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueEditing;
import org.bienban.app.issue.IssueInHand;
import org.bienban.app.issue.IssueMove;
import org.bienban.app.issue.IssueRights;
import org.bienban.app.issue.IssueState;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.CourseText;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the annex of an issue. What is done is in the history of the issue as a number, never as a name. */
@Service
public class AnnexKeeping {

    private static final int MOST = 2_000;

    private final Issues issues;
    private final IssueInHand inHand;
    private final AnnexRights rights;
    private final IssueRights sheetRights;
    private final IssueEditing editing;
    private final HouseholdTable table;
    private final Clock clock;

    AnnexKeeping(
            Issues issues,
            IssueInHand inHand,
            AnnexRights rights,
            IssueRights sheetRights,
            IssueEditing editing,
            HouseholdTable table,
            Clock clock) {
        this.issues = issues;
        this.inHand = inHand;
        this.rights = rights;
        this.sheetRights = sheetRights;
        this.editing = editing;
        this.table = table;
        this.clock = clock;
    }

    /** Passes for somebody who may change the list: to be asked before what they handed in is looked into. */
    public void requireKeeping(Actor actor, UUID id) {
        rights.requireKeeping(actor, issues.visible(id, actor));
    }

    /** Adds households, all of them or none; one that is on the list already is told, so a form sent twice adds nothing. */
    @Transactional
    public void add(Actor actor, UUID id, List<TypedHousehold> typed, String field) {
        Issue issue = taken(actor, id);
        List<Household> lines = table.of(id);
        if (lines.size() + typed.size() > MOST) {
            throw new RefusedException(Refusal.at(field, "issue.annex.refusal.many", MOST));
        }
        requireNew(typed, lines, field);
        UUID behalf = sheetRights.behalf(actor, issue);
        Instant now = clock.instant();
        int number = lines.size();
        for (TypedHousehold household : typed) {
            number++;
            table.insert(new Household(
                    UUID.randomUUID(), id, number, household.facts(), actor.personId(), behalf, now, null));
        }
        record(issue, actor, behalf, IssueMove.Kind.HOUSEHOLDS_LISTED, "+" + typed.size(), now);
    }

    private static void requireNew(List<TypedHousehold> typed, List<Household> lines, String field) {
        Map<String, Integer> there = new HashMap<>();
        lines.stream()
                .filter(Household::isStanding)
                .forEach(line -> there.put(line.facts().key(), line.number()));
        List<Refusal> faults = new ArrayList<>();
        int next = lines.size();
        for (TypedHousehold household : typed) {
            next++;
            Integer known = there.putIfAbsent(household.facts().key(), next);
            if (known != null) {
                faults.add(household.fault(field, "known", known));
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
    }

    /** Takes a household off the list; its line stays, struck out, with who, when and why. */
    @Transactional
    public void withdraw(Actor actor, UUID id, UUID householdId, @Nullable String reason) {
        Issue issue = taken(actor, id);
        String why = CourseText.needed("withdrawReason", reason, CourseText.NOTE);
        UUID behalf = sheetRights.behalf(actor, issue);
        Instant now = clock.instant();
        if (!table.withdraw(id, householdId, new Household.Withdrawal(actor.personId(), behalf, now, why))) {
            throw new ConflictException(Refusal.of("issue.annex.conflict.withdrawn"), "/issues/" + id + "/households");
        }
        record(issue, actor, behalf, IssueMove.Kind.HOUSEHOLD_WITHDRAWN, "", now);
    }

    /** Lets the sheet speak of as many households as are on the list. */
    @Transactional
    public void takeCount(Actor actor, UUID id) {
        Issue issue = taken(actor, id);
        int standing = (int) table.of(id).stream().filter(Household::isStanding).count();
        editing.change(actor, id, issue.revision(), issue.facts().ofHouseholds(standing));
    }

    private Issue taken(Actor actor, UUID id) {
        Issue issue = inHand.take(actor, id, null);
        rights.requireKeeping(actor, issue);
        return issue;
    }

    private void record(
            Issue issue, Actor actor, @Nullable UUID behalf, IssueMove.Kind kind, String note, Instant now) {
        inHand.record(
                issue, IssueMove.by(actor.personId(), behalf, kind, note, now), issue.state() == IssueState.RESTRICTED);
    }
}
