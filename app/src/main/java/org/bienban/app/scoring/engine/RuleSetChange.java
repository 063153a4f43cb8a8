package org.bienban.app.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes to a rule set being written; each gives a new one. */
public final class RuleSetChange {

    private RuleSetChange() {}

    /** Puts an item into the group: in its old place if it was there, else at the end. */
    public static RuleSet putItem(RuleSet rules, String groupId, Item item) {
        return eachGroup(rules, group -> {
            List<Item> items = new ArrayList<>(group.items());
            int place = items.stream().map(Item::id).toList().indexOf(item.id());
            if (place >= 0) {
                items.remove(place);
            }
            if (group.id().equals(groupId)) {
                items.add(place >= 0 ? place : items.size(), item);
            }
            return with(group, items);
        });
    }

    /** Takes an item out. */
    public static RuleSet removeItem(RuleSet rules, String itemId) {
        return eachGroup(
                rules,
                group -> with(
                        group,
                        group.items().stream()
                                .filter(item -> !item.id().equals(itemId))
                                .toList()));
    }

    /** Renames a group or changes its cap, keeping its items; a group not there yet comes last. */
    public static RuleSet putGroup(RuleSet rules, Group frame) {
        List<Group> groups = new ArrayList<>(rules.groups());
        int place = groups.stream().map(Group::id).toList().indexOf(frame.id());
        if (place >= 0) {
            groups.set(place, with(frame, groups.get(place).items()));
        } else {
            groups.add(frame);
        }
        return with(rules, groups);
    }

    /** Takes a group out with everything in it. */
    public static RuleSet removeGroup(RuleSet rules, String groupId) {
        return with(
                rules,
                rules.groups().stream()
                        .filter(group -> !group.id().equals(groupId))
                        .toList());
    }

    private static RuleSet eachGroup(RuleSet rules, UnaryOperator<Group> change) {
        return with(rules, rules.groups().stream().map(change).toList());
    }

    private static RuleSet with(RuleSet rules, List<Group> groups) {
        return new RuleSet(rules.most(), rules.lengths(), groups, rules.bands(), rules.gates());
    }

    private static Group with(Group group, List<Item> items) {
        return new Group(group.id(), group.name(), group.bonus(), group.cap(), items);
    }
}
