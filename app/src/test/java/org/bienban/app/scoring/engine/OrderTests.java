package org.bienban.app.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Moving parts of a rule set changes their order and nothing else. */
class OrderTests {

    private static final RuleSet RULES = ShippedSets.of2025();

    @Test
    void aGroupGoesBeforeOrBehindItsNeighbour() {
        List<String> before = groups(RULES);

        List<String> down = groups(RuleSetChange.moveGroup(RULES, before.getFirst(), 1));

        assertThat(down).startsWith(before.get(1), before.getFirst()).hasSameElementsAs(before);
        assertThat(groups(RuleSetChange.moveGroup(RULES, before.get(1), -1))).isEqualTo(down);
    }

    @Test
    void theFirstStaysWhenItIsMovedUp() {
        assertThat(RuleSetChange.moveGroup(RULES, groups(RULES).getFirst(), -1)).isEqualTo(RULES);
        assertThat(RuleSetChange.moveGroup(RULES, groups(RULES).getLast(), 1)).isEqualTo(RULES);
        assertThat(RuleSetChange.moveGroup(RULES, "no-such", 1)).isEqualTo(RULES);
    }

    @Test
    void anItemMovesWithinItsGroupAndScoresAsBefore() {
        RuleSet moved = RuleSetChange.moveItem(RULES, "filed", -1);

        assertThat(moved.groups().getLast().items()).extracting(Item::id).endsWith("filed", "assigned");
        assertThat(moved.score(Occasion.REGULAR, ShippedSets.best(moved)).total())
                .isEqualTo(
                        RULES.score(Occasion.REGULAR, ShippedSets.best(RULES)).total());
    }

    private static List<String> groups(RuleSet rules) {
        return rules.groups().stream().map(Group::id).toList();
    }
}
