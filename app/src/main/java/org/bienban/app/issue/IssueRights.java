package org.bienban.app.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.ForbiddenException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may do what with an issue (table of actors): the cell and the office keep its sheet; what it is and what it
 * belongs to is decided in the committee of the ward, today's where the ward of that day is gone.
 */
@Component
public class IssueRights {

    private final Permissions permissions;
    private final Units units;

    IssueRights(Permissions permissions, Units units) {
        this.permissions = permissions;
        this.units = units;
    }

    /** Change what the sheet says. */
    public boolean maySay(Actor actor, Issue issue) {
        return issue.state() != IssueState.MERGED
                && (mayDecide(actor, issue)
                        || (issue.state() == IssueState.RAISED && permissions.mayDraft(actor, issue.originId())));
    }

    /** Decide its nature, merge and split it. */
    public boolean mayDecide(Actor actor, Issue issue) {
        if (issue.state() == IssueState.RESTRICTED) {
            return permissions.leads(actor, wardNow(actor, issue));
        }
        return permissions.mayOversee(actor, wardNow(actor, issue));
    }

    /** Enter an issue of a cell of the ward that stands in no minutes. */
    public boolean mayEnter(Actor actor, UUID wardId) {
        return permissions.mayOversee(actor, wardId);
    }

    /** The wards of whose cells the person may enter issues. */
    public List<Unit> wards(Actor actor) {
        return actor.capacities().stream()
                .flatMap(capacity -> capacity.posts().stream())
                .map(Post::unitId)
                .distinct()
                .filter(unit -> mayEnter(actor, unit))
                .flatMap(unit -> units.find(unit, actor.on()).stream())
                .filter(unit -> unit.kind().equals(Unit.WARD))
                .toList();
    }

    /** For whom the person decides or, of the cell, completes the sheet; null for themselves. */
    public @Nullable UUID behalf(Actor actor, Issue issue) {
        UUID ward = wardNow(actor, issue);
        return permissions.mayOversee(actor, ward) ? actor.overseesFor(ward) : actor.draftsFor(issue.originId());
    }

    /** Whether the person leads the committee of a ward, and so is told of what is kept apart. */
    public boolean leadsAny(Actor actor) {
        return wards(actor).stream().anyMatch(ward -> permissions.leads(actor, ward.id()));
    }

    void requireSaying(Actor actor, Issue issue) {
        require(maySay(actor, issue), "change the sheet of issue " + issue.code());
    }

    void requireDeciding(Actor actor, Issue issue) {
        require(mayDecide(actor, issue), "decide on issue " + issue.code());
    }

    void requireEntering(Actor actor, UUID wardId) {
        require(mayEnter(actor, wardId), "enter an issue in ward " + wardId);
    }

    /** The ward the cell belongs to on the day of the deed; a ward that is gone has its successor's committee. */
    private UUID wardNow(Actor actor, Issue issue) {
        LocalDate on = actor.on();
        return units.ancestorOfKind(issue.originId(), Unit.WARD, on)
                .or(() -> units.find(issue.wardId(), on))
                .or(() -> units.successors(issue.wardId()).stream()
                        .flatMap(id -> units.find(id, on).stream())
                        .findFirst())
                .map(Unit::id)
                .orElse(issue.wardId());
    }

    private static void require(boolean isAllowed, String deed) {
        if (!isAllowed) {
            throw new ForbiddenException(deed);
        }
    }
}
