package org.bienban.app.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any rule set and any answers: two thousand made-up ones, the same in every run. */
class ScoringPropertiesTests {

    private static final int TRIES = 2_000;

    record Case(RuleSet rules, Occasion occasion, Map<String, String> answers) {}

    static Stream<Case> cases() {
        return IntStream.range(0, TRIES).mapToObj(ScoringPropertiesTests::made);
    }

    @Test
    void totalsKeepToTheMost() {
        assertThat(cases()).hasSize(TRIES).allSatisfy(one -> {
            ScoreSheet sheet = one.rules().score(one.occasion(), one.answers());
            assertThat(sheet.total()).isBetween(Points.ZERO, one.rules().most());
            assertThat(sheet.groups())
                    .allSatisfy(group -> assertThat(group.points()).isBetween(Points.ZERO, group.most()));
            assertThat(sheet.grade()).isGreaterThanOrEqualTo(sheet.byTotal());
        });
    }

    @Test
    void fullPointsMakeTheFullTotalWhateverDoesNotApply() {
        assertThat(cases()).allSatisfy(one -> {
            Map<String, String> best = ShippedSets.best(one.rules());
            one.answers().forEach((id, answer) -> {
                if (answer.equals(Item.NOT_APPLICABLE)) {
                    best.put(id, answer);
                }
            });
            ScoreSheet sheet = one.rules().score(one.occasion(), best);
            boolean anything = sheet.items().anyMatch(ItemScore::applies);
            assertThat(sheet.total()).isEqualTo(anything ? one.rules().most() : Points.ZERO);
        });
    }

    @Test
    void aBetterAnswerNeverMakesAWorseScore() {
        assertThat(cases()).allSatisfy(one -> {
            ScoreSheet before = one.rules().score(one.occasion(), one.answers());
            for (ItemScore score : before.items().filter(ItemScore::applies).toList()) {
                Map<String, String> better = new HashMap<>(one.answers());
                better.put(score.item().id(), score.item().best());
                ScoreSheet after = one.rules().score(one.occasion(), better);
                assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
                assertThat(after.grade()).isLessThanOrEqualTo(before.grade());
            }
        });
    }

    private static Case made(int seed) {
        Random random = new Random(seed);
        List<RuleSet> shipped = ShippedSets.ALL;
        RuleSet rules = seed % 4 == 0 ? shipped.get(random.nextInt(shipped.size())) : madeUp(random);
        Occasion occasion = new Occasion(random.nextBoolean(), random.nextBoolean());
        Map<String, String> answers = new HashMap<>();
        rules.items().forEach(item -> answer(item, random.nextInt(8) - 1, answers));
        return new Case(rules, occasion, answers);
    }

    private static void answer(Item item, int pick, Map<String, String> answers) {
        List<Option> options = item.options();
        if (pick == -1 && item.when() == When.IF_ANY) {
            answers.put(item.id(), Item.NOT_APPLICABLE);
        } else if (pick >= 0 && pick < options.size()) {
            answers.put(item.id(), options.get(pick).value());
        } else if (pick >= 0 && options.isEmpty()) {
            answers.put(item.id(), Integer.toString(pick));
        }
    }

    /** Up to four groups of up to five items with odd points, some of which apply only now and then. */
    private static RuleSet madeUp(Random random) {
        List<Group> groups = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int last = random.nextInt(4);
        for (int g = 0; g <= last; g++) {
            List<Item> items = new ArrayList<>();
            int most = random.nextInt(5);
            for (int i = 0; i <= most; i++) {
                Item item = item("i" + g + "-" + i, ids, random);
                ids.add(item.id());
                items.add(item);
            }
            groups.add(new Group("g" + g, Wording.vietnamese("x"), false, null, items));
        }
        Points most = groups.stream().map(Group::most).reduce(Points.ZERO, Points::plus);
        List<Gate> gates = List.of(new Gate(Grade.GOOD, ids.subList(0, 1), Grade.FAIR));
        List<Band> bands = List.of(
                new Band(Grade.GOOD, new Points(most.hundredths() * 9 / 10)), new Band(Grade.WEAK, Points.ZERO));
        return new RuleSet(most, Lengths.USUAL, groups, bands, gates);
    }

    private static Item item(String id, List<String> earlier, Random random) {
        Wording text = Wording.vietnamese(id);
        When when = List.of(When.values()).get(random.nextInt(4));
        String cover = earlier.isEmpty() || random.nextBoolean() ? null : earlier.get(random.nextInt(earlier.size()));
        Points most = new Points(1 + random.nextInt(3_000));
        return switch (random.nextInt(3)) {
            case 0 -> new YesNo(id, text, when, cover, null, most);
            case 1 -> new Free(id, text, when, cover, Points.of(1 + random.nextInt(30)), Points.of(1));
            default ->
                new Choice(
                        id,
                        text,
                        when,
                        cover,
                        null,
                        List.of(
                                new Level(most, text, null, null),
                                new Level(new Points(most.hundredths() / 3), text, null, null),
                                new Level(Points.ZERO, text, null, null)));
        };
    }
}
