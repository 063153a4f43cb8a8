package org.bienban.app.scoring.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts one sheet. */
final class Scoring {

    private final RuleSet rules;
    private final Occasion occasion;
    private final Map<String, String> answers;
    private final Map<String, Long> shares;
    private final Map<String, ItemScore> scores = new HashMap<>();

    Scoring(RuleSet rules, Occasion occasion, Map<String, String> answers) {
        this.rules = rules;
        this.occasion = occasion;
        this.answers = answers;
        this.shares = Shares.of(rules, this::applies);
    }

    ScoreSheet sheet() {
        List<GroupScore> groups = rules.groups().stream().map(this::group).toList();
        Points plain = sum(groups, false);
        Points total = plain.plus(sum(groups, true)).atMost(rules.most());
        Grade byTotal = rules.grade(total);
        List<ScoreSheet.Held> held = new ArrayList<>();
        Grade grade = throughGates(byTotal, held);
        return new ScoreSheet(groups, total, rules.most(), byTotal, grade, held);
    }

    private boolean applies(Item item) {
        boolean waived = item.when() == When.IF_ANY && Item.NOT_APPLICABLE.equals(answers.get(item.id()));
        return item.when().holds(occasion) && !waived;
    }

    private GroupScore group(Group group) {
        List<ItemScore> items = group.items().stream().map(this::item).toList();
        items.forEach(score -> scores.put(score.item().id(), score));
        Points most = items.stream().map(ItemScore::most).reduce(Points.ZERO, Points::plus);
        Points points = items.stream().map(ItemScore::counted).reduce(Points.ZERO, Points::plus);
        Points cap = group.cap();
        return new GroupScore(
                group, cap == null ? points : points.atMost(cap), cap == null ? most : most.atMost(cap), items);
    }

    private ItemScore item(Item item) {
        if (!applies(item)) {
            return new ItemScore(item, false, null, Points.ZERO);
        }
        Points most = new Points(shares.getOrDefault(item.id(), 0L));
        return new ItemScore(item, true, given(item, most), most);
    }

    /** Full points stay full; a part stays the same part, rounded down to a hundredth. */
    private @Nullable Points given(Item item, Points most) {
        Optional<Points> read = Optional.ofNullable(answers.get(item.id())).flatMap(item::read);
        long base = item.most().hundredths();
        return read.map(points -> base == 0 ? Points.ZERO : new Points(points.hundredths() * most.hundredths() / base))
                .orElse(null);
    }

    private static Points sum(List<GroupScore> groups, boolean bonus) {
        return groups.stream()
                .filter(score -> score.group().bonus() == bonus)
                .map(GroupScore::points)
                .reduce(Points.ZERO, Points::plus);
    }

    private Grade throughGates(Grade byTotal, List<ScoreSheet.Held> held) {
        Grade grade = byTotal;
        for (int step = 0; step < Grade.values().length; step++) {
            Grade now = grade;
            Optional<ScoreSheet.Held> stopped = rules.gates().stream()
                    .filter(gate -> gate.grade() == now && gate.otherwise().isBelow(now))
                    .map(gate -> new ScoreSheet.Held(gate, failing(gate)))
                    .filter(each -> !each.items().isEmpty())
                    .findFirst();
            if (stopped.isEmpty()) {
                return grade;
            }
            held.add(stopped.get());
            grade = stopped.get().gate().otherwise();
        }
        return grade;
    }

    private List<Item> failing(Gate gate) {
        return gate.items().stream()
                .map(scores::get)
                .filter(score -> score != null && score.applies() && !score.isFull())
                .map(ItemScore::item)
                .toList();
    }
}
