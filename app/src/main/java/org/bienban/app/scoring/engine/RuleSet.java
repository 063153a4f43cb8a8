package org.bienban.app.scoring.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a meeting is scored.
 *
 * @param most the most a meeting can have, bonus included: 100
 * @param lengths how long a meeting has to be
 * @param bands best first
 * @param gates what else bands need
 */
public record RuleSet(Points most, Lengths lengths, List<Group> groups, List<Band> bands, List<Gate> gates) {

    public RuleSet {
        lengths = Objects.requireNonNullElse(lengths, Lengths.USUAL);
        groups = List.copyOf(Objects.requireNonNullElse(groups, List.of()));
        bands = List.copyOf(Objects.requireNonNullElse(bands, List.of()));
        gates = List.copyOf(Objects.requireNonNullElse(gates, List.of()));
    }

    /** All items in order. */
    public Stream<Item> items() {
        return groups.stream().flatMap(group -> group.items().stream());
    }

    /** The item of that id. */
    public Optional<Item> item(String id) {
        return items().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The band of a total before any gate. */
    public Grade grade(Points total) {
        return bands.stream()
                .filter(band -> !total.isLess(band.from()))
                .map(Band::grade)
                .min(Grade::compareTo)
                .orElse(Grade.WEAK);
    }

    /** Scores answers, by item id; items without an answer give nothing yet. */
    public ScoreSheet score(Occasion occasion, Map<String, String> answers) {
        return new Scoring(this, occasion, answers).sheet();
    }
}
