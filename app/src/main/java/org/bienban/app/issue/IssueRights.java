package org.bienban.app.issue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
 * belongs to is decided in the committee of the unit holding it, the ward until it went up.
 */
@Component
public class IssueRights {

    private final Permissions permissions;
    private final Units units;
    private final IssueWard ward;

    IssueRights(Permissions permissions, Units units, IssueWard ward) {
        this.permissions = permissions;
        this.units = units;
        this.ward = ward;
    }

    /** Change what the sheet says: the cell, its ward and whoever holds it. */
    public boolean maySay(Actor actor, Issue issue) {
        return switch (issue.state()) {
            case MERGED, CLOSED -> false;
            case RESTRICTED -> mayDecide(actor, issue);
            case RAISED ->
                mayDecide(actor, issue)
                        || permissions.mayOversee(actor, ward.of(issue, actor.on()))
                        || permissions.mayDraft(actor, issue.originId());
        };
    }

    /** Decide its nature, merge and split it. */
    public boolean mayDecide(Actor actor, Issue issue) {
        if (issue.state() == IssueState.RESTRICTED) {
            return permissions.leads(actor, ward.of(issue, actor.on()));
        }
        return permissions.mayOversee(actor, ward.holder(issue, actor.on()));
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
        return Stream.of(ward.holder(issue, actor.on()), ward.of(issue, actor.on()))
                .filter(unit -> permissions.mayOversee(actor, unit))
                .findFirst()
                .map(actor::overseesFor)
                .orElseGet(() -> actor.draftsFor(issue.originId()));
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

    private static void require(boolean isAllowed, String deed) {
        if (!isAllowed) {
            throw new ForbiddenException(deed);
        }
    }
}
