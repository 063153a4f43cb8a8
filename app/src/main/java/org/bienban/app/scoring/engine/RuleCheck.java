package org.bienban.app.scoring.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what would make a rule set unfair or impossible to use. */
public final class RuleCheck {

    /** More than a person fills in, and enough for any table seen. */
    public static final int MOST_ITEMS = 80;

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    private final RuleSet rules;
    private final List<RuleProblem> problems = new ArrayList<>();

    private RuleCheck(RuleSet rules) {
        this.rules = rules;
    }

    /** The problems, none if the rule set can be put into force. */
    public static List<RuleProblem> of(RuleSet rules) {
        RuleCheck check = new RuleCheck(rules);
        check.ids();
        check.rules.groups().forEach(check::group);
        check.sum();
        check.bands();
        for (int place = 0; place < rules.gates().size(); place++) {
            check.gate(place, rules.gates().get(place));
        }
        return List.copyOf(check.problems);
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        rules.items().forEach(item -> {
            if (!ID.matcher(item.id()).matches()) {
                add("item:" + item.id(), "idShape", item.id());
            } else if (!seen.add(item.id())) {
                add("item:" + item.id(), "idTwice", item.id());
            }
        });
        if (seen.size() > MOST_ITEMS) {
            add("most", "tooMany", MOST_ITEMS);
        }
    }

    private void group(Group group) {
        String field = "group:" + group.id();
        if (group.name().vi().isEmpty()) {
            add(field, "nameMissing");
        }
        if (group.items().isEmpty()) {
            add(field, "groupEmpty");
        }
        Points cap = group.cap();
        if (cap != null && !Points.ZERO.isLess(cap)) {
            add(field, "capNotPositive");
        }
        group.items().forEach(this::item);
    }

    private void item(Item item) {
        String field = "item:" + item.id();
        if (item.text().vi().isEmpty()) {
            add(field, "nameMissing");
        }
        if (!Points.ZERO.isLess(item.most())) {
            add(field, "noPoints");
        }
        String cover = item.coveredBy();
        if (cover != null && (cover.equals(item.id()) || rules.item(cover).isEmpty())) {
            add(field, "coverUnknown", cover);
        }
        switch (item) {
            case Choice choice -> levels(field, choice);
            case Free free -> step(field, free);
            case YesNo ignored -> {}
        }
    }

    private void levels(String field, Choice choice) {
        if (choice.levels().size() < 2) {
            add(field, "levelsFew");
        }
        for (int place = 0; place < choice.levels().size(); place++) {
            Level level = choice.levels().get(place);
            if (level.sentence().vi().isEmpty()) {
                add(field, "sentenceMissing", place + 1);
            }
            if (level.points().isLess(Points.ZERO)) {
                add(field, "pointsNegative", place + 1);
            }
            if (place > 0 && choice.levels().get(place - 1).points().isLess(level.points())) {
                add(field, "levelsOrder", place + 1);
            }
        }
    }

    private void step(String field, Free free) {
        long step = free.step().hundredths();
        if (step <= 0 || free.most().hundredths() % step != 0) {
            add(field, "stepUnfit", free.step().value());
        }
    }

    private void sum() {
        Points sum = rules.groups().stream()
                .filter(group -> !group.bonus())
                .map(Group::most)
                .reduce(Points.ZERO, Points::plus);
        if (!sum.equals(rules.most())) {
            add("most", "sumDiffers", sum.value(), rules.most().value());
        }
    }

    private void bands() {
        Set<Grade> seen = new HashSet<>();
        Points above = rules.most();
        for (Band band : rules.bands()) {
            String field = "band:" + band.grade();
            if (!seen.add(band.grade())) {
                add(field, "bandTwice");
            }
            if (!band.from().isLess(above)) {
                add(field, "bandOrder", above.value());
            }
            above = band.from();
        }
        for (Grade grade : Grade.values()) {
            if (!seen.contains(grade)) {
                add("band:" + grade, "bandMissing");
            }
        }
        if (!rules.bands().isEmpty() && !rules.bands().getLast().from().equals(Points.ZERO)) {
            add("band:" + rules.bands().getLast().grade(), "bandLowest");
        }
    }

    private void gate(int place, Gate gate) {
        String items = "gate:" + place + ":items";
        if (gate.items().isEmpty()) {
            add(items, "gateEmpty");
        }
        if (!gate.otherwise().isBelow(gate.grade())) {
            add("gate:" + place + ":otherwise", "gateUpwards");
        }
        gate.items().stream().filter(id -> rules.item(id).isEmpty()).forEach(id -> add(items, "gateItemUnknown", id));
    }

    private void add(String field, String code, Object... arguments) {
        problems.add(RuleProblem.at(field, code, arguments));
    }
}
