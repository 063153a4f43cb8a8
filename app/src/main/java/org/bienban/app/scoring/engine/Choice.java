package org.bienban.app.scoring.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of several levels; the answer is the level's place, from 0.
 *
 * @param measure what the proposal is drawn from, null if a person decides alone
 * @param levels best first
 */
public record Choice(
        String id,
        Wording text,
        When when,
        @Nullable String coveredBy,
        @Nullable Measure measure,
        List<Level> levels) implements Item {

    public Choice {
        when = Objects.requireNonNullElse(when, When.ALWAYS);
        levels = List.copyOf(Objects.requireNonNullElse(levels, List.of()));
    }

    @Override
    public Points most() {
        return levels.stream().map(Level::points).max(Points::compareTo).orElse(Points.ZERO);
    }

    @Override
    public Optional<Points> read(String answer) {
        return place(answer).map(place -> levels.get(place).points());
    }

    @Override
    public Optional<String> propose(Facts facts) {
        for (int place = levels.size() - 1; place >= 0; place--) {
            Condition outright = levels.get(place).outright();
            if (outright != null && outright.isMet(facts)) {
                return Optional.of(Integer.toString(place));
            }
        }
        return measure == null ? Optional.empty() : facts.of(measure).flatMap(this::reached);
    }

    @Override
    public Set<Measure> measures() {
        Set<Measure> all = new LinkedHashSet<>();
        if (measure != null) {
            all.add(measure);
        }
        levels.stream().map(Level::outright).filter(Objects::nonNull).forEach(each -> all.add(each.measure()));
        return all;
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>();
        levels.forEach(
                level -> options.add(new Option(Integer.toString(options.size()), level.points(), level.sentence())));
        return options;
    }

    @Override
    public String best() {
        Points most = most();
        int place = 0;
        while (place < levels.size() - 1 && !levels.get(place).points().equals(most)) {
            place++;
        }
        return Integer.toString(place);
    }

    private Optional<String> reached(Measured measured) {
        for (int place = 0; place < levels.size(); place++) {
            Threshold from = levels.get(place).from();
            if (from == null || from.isMet(measured)) {
                return Optional.of(Integer.toString(place));
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> place(String answer) {
        boolean written =
                answer.length() <= 2 && !answer.isEmpty() && answer.chars().allMatch(c -> c >= '0' && c <= '9');
        return written ? Optional.of(Integer.valueOf(answer)).filter(place -> place < levels.size()) : Optional.empty();
    }
}
