package org.bienban.app.scoring.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How much each item can give once the points of those that do not apply are handed on: to the item that covers them,
 * else to the others of the group, else to all others. Counted in hundredths to the last one, so that full points
 * everywhere still make exactly the full total.
 */
final class Shares {

    private final RuleSet rules;
    private final Predicate<Item> applies;
    private final Map<String, Long> most = new LinkedHashMap<>();

    private Shares(RuleSet rules, Predicate<Item> applies) {
        this.rules = rules;
        this.applies = applies;
    }

    /** The most of every item that applies, by id. */
    static Map<String, Long> of(RuleSet rules, Predicate<Item> applies) {
        return new Shares(rules, applies).count();
    }

    private Map<String, Long> count() {
        rules.items()
                .filter(applies)
                .forEach(item -> most.put(item.id(), item.most().hundredths()));
        long left = 0;
        for (Group group : rules.groups()) {
            if (!group.bonus()) {
                left += handOn(group);
            }
        }
        spread(
                left,
                rules.groups().stream()
                        .filter(group -> !group.bonus())
                        .flatMap(group -> group.items().stream())
                        .filter(applies)
                        .toList());
        return most;
    }

    /** Returns what nobody in the group can take. */
    private long handOn(Group group) {
        long pool = 0;
        for (Item item : group.items()) {
            if (applies.test(item)) {
                continue;
            }
            long points = item.most().hundredths();
            String cover = item.coveredBy();
            if (cover != null && most.computeIfPresent(cover, (id, before) -> before + points) != null) {
                continue;
            }
            pool += points;
        }
        List<Item> others = group.items().stream().filter(applies).toList();
        spread(pool, others);
        return others.isEmpty() ? pool : 0;
    }

    private void spread(long points, List<Item> items) {
        long base = items.stream().mapToLong(item -> item.most().hundredths()).sum();
        if (points == 0 || base == 0) {
            return;
        }
        long given = 0;
        for (Item item : items) {
            long part = points * item.most().hundredths() / base;
            most.merge(item.id(), part, Long::sum);
            given += part;
        }
        for (Item item : items) {
            if (given < points) {
                most.merge(item.id(), 1L, Long::sum);
                given++;
            }
        }
    }
}
