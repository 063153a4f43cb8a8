package org.bienban.app.issue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Capacity;
import org.bienban.app.access.ProcessGroups;
import org.bienban.app.organisation.Affairs;
import org.bienban.app.organisation.Post;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is with an issue: the groups of people, those of units whose affairs fell to their own included, so that
 * an issue does not stand still because the unit holding it is no more.
 */
@Component
public class IssueGroups {

    private final Affairs affairs;

    IssueGroups(Affairs affairs) {
        this.affairs = affairs;
    }

    /** Every group the person acts for, in their own right or for somebody who is away. */
    public Set<String> of(Actor actor) {
        Set<String> groups = new LinkedHashSet<>();
        actor.capacities().forEach(capacity -> groups.addAll(of(capacity, actor.on())));
        return groups;
    }

    /** With whose posts the person meets one of the groups, their own first; empty if with nobody's. */
    public Optional<Capacity> meeting(Actor actor, Set<String> wanted) {
        return actor.capacities().stream()
                .filter(capacity -> of(capacity, actor.on()).stream().anyMatch(wanted::contains))
                .findFirst();
    }

    private Set<String> of(Capacity capacity, LocalDate on) {
        Set<String> groups = new LinkedHashSet<>(ProcessGroups.of(capacity));
        for (Post post : capacity.posts()) {
            if (ProcessGroups.oversees(post.kind())) {
                for (UUID former : affairs.inherited(post.unitId(), on)) {
                    groups.addAll(ProcessGroups.of(post.kind(), former));
                }
            }
        }
        return groups;
    }
}
