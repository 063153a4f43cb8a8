package org.bienban.app.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.directory.DirectoryRights;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.springframework.stereotype.Component;

/** The part of the tree a person may see on a day, with what lies above it by name only. */
@Component
class Trees {

    private final Units units;
    private final Memberships memberships;
    private final DirectoryRights rights;

    Trees(Units units, Memberships memberships, DirectoryRights rights) {
        this.units = units;
        this.memberships = memberships;
        this.rights = rights;
    }

    List<TreeNode> of(Actor actor, LocalDate on) {
        Set<UUID> open = rights.readable(actor, on);
        Map<UUID, Unit> shown = shown(open, on);
        Map<UUID, Integer> counts = memberships.counts(open, on);
        List<TreeNode> roots = new ArrayList<>();
        for (Unit unit : shown.values()) {
            if (unit.parentId() == null || !shown.containsKey(unit.parentId())) {
                roots.add(node(unit, shown, open, counts));
            }
        }
        return roots;
    }

    private Map<UUID, Unit> shown(Set<UUID> open, LocalDate on) {
        Map<UUID, Unit> shown = new LinkedHashMap<>();
        Set<UUID> left = new HashSet<>(open);
        for (Unit root : units.roots(on)) {
            for (Unit unit : units.subtreeUnits(root.id(), on)) {
                if (left.remove(unit.id())) {
                    shown.put(unit.id(), unit);
                }
            }
        }
        for (Unit unit : List.copyOf(shown.values())) {
            // What lies above something open is shown too; most of it is there already.
            if (unit.parentId() != null && !shown.containsKey(unit.parentId())) {
                units.path(unit.id(), on).forEach(above -> shown.putIfAbsent(above.id(), above));
            }
        }
        return shown;
    }

    private static TreeNode node(Unit unit, Map<UUID, Unit> shown, Set<UUID> open, Map<UUID, Integer> counts) {
        List<TreeNode> children = shown.values().stream()
                .filter(child -> Objects.equals(child.parentId(), unit.id()))
                .map(child -> node(child, shown, open, counts))
                .toList();
        int cells = (unit.isCell() ? 1 : 0)
                + children.stream().mapToInt(TreeNode::cells).sum();
        int members = counts.getOrDefault(unit.id(), 0)
                + children.stream().mapToInt(TreeNode::members).sum();
        return new TreeNode(unit, open.contains(unit.id()), cells, members, children);
    }
}
