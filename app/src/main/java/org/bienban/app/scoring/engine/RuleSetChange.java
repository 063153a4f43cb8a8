package org.bienban.app.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    /**
     * Moves a group before or behind its neighbour; at the end of the row it stays.
     *
     * @param steps places to move, negative for forwards
     */
    public static RuleSet moveGroup(RuleSet rules, String groupId, int steps) {
        return with(rules, moved(rules.groups(), Group::id, groupId, steps));
    }

    /** The same for an item within its group. */
    public static RuleSet moveItem(RuleSet rules, String itemId, int steps) {
        return eachGroup(rules, group -> with(group, moved(group.items(), Item::id, itemId, steps)));
    }

    private static <T> List<T> moved(List<T> all, Function<T, String> id, String wanted, int steps) {
        int from = all.stream().map(id).toList().indexOf(wanted);
        if (from < 0) {
            return all;
        }
        List<T> moved = new ArrayList<>(all);
        moved.add(Math.clamp(from + (long) steps, 0, all.size() - 1), moved.remove(from));
        return moved;
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
