package org.bienban.app.scoring.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A meeting scored.
 *
 * @param byTotal the band of the total alone
 * @param grade the band after the gates
 * @param held the gates that lowered the band, in the order they did
 */
public record ScoreSheet(
        List<GroupScore> groups, Points total, Points most, Grade byTotal, Grade grade, List<Held> held) {

    public ScoreSheet {
        groups = List.copyOf(groups);
        held = List.copyOf(held);
    }

    /** A gate and the items that lack full points. */
    public record Held(Gate gate, List<Item> items) {

        public Held {
            items = List.copyOf(items);
        }
    }

    /** All items in order. */
    public Stream<ItemScore> items() {
        return groups.stream().flatMap(group -> group.items().stream());
    }

    /** All items by id. */
    public Map<String, ItemScore> byId() {
        return items().collect(Collectors.toMap(score -> score.item().id(), score -> score));
    }

    /** Whether every item that applies has an answer. */
    public boolean isComplete() {
        return items().noneMatch(ItemScore::isOpen);
    }

    /** How many answers are missing. */
    public long open() {
        return items().filter(ItemScore::isOpen).count();
    }
}
