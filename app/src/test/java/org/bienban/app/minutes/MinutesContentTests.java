package org.bienban.app.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.MinutesFixture;
import org.bienban.app.WardFixture;
import org.junit.jupiter.api.Test;

class MinutesContentTests {

    private static final UUID PERSON = new UUID(1, 2);
    private static final WardFixture.Cell CELL =
            new WardFixture.Cell(PERSON, "Chi bộ", PERSON, PERSON, PERSON, PERSON, PERSON, PERSON, PERSON, PERSON);

    private final MinutesContent content = MinutesFixture.filled(MinutesContent.empty("vi"), CELL);

    @Test
    void comesBackFromJsonAsItWas() {
        assertThat(MinutesJson.read(MinutesJson.write(content), MinutesContent.class))
                .isEqualTo(content);
    }

    @Test
    void isPutTogetherFromItsSections() {
        assertThat(DraftSections.assemble("vi", DraftSections.split(content))).isEqualTo(content);
    }

    @Test
    void namesItsBlocksInReadingOrder() {
        assertThat(content.blocks())
                .extracting(Block::id)
                .containsExactly(
                        "facts.agenda",
                        "facts.dues",
                        "item:review.narrative",
                        "item:review.conclusion",
                        "item:land.narrative",
                        "item:land.opinion:hoe",
                        "item:land.conclusion",
                        "task:list",
                        "vote:resolution",
                        "issue:certificates",
                        "closing.resolution");
    }

    @Test
    void normalisesDecomposedText() {
        Opinion opinion = new Opinion("a", "Ho\u0300a", "Ti\u00ea\u0301ng\r\nViệt  \n");
        assertThat(opinion.speaker()).isEqualTo("Hòa");
        assertThat(opinion.text()).isEqualTo("Tiếng\nViệt");
    }

    @Test
    void writesOneCanonicalFormHoweverTheMembersStand() {
        String one = CanonicalForm.of(MinutesJson.parse("{\"b\":1.0,\"a\":[\"Ho\u0300a\",null,true]}"));
        assertThat(one).isEqualTo("{\"a\":[\"Hòa\",null,true],\"b\":1}");
        assertThat(CanonicalForm.sha256(MinutesJson.parse("{ \"b\": 1, \"a\": [\"Hòa\", null, true] }")))
                .isEqualTo(CanonicalForm.sha256(MinutesJson.parse(one)));
    }

    @Test
    void writesNumbersBelowTenWithAZero() {
        assertThat(NumberSeries.written(3)).isEqualTo("Số 03-BB/CB");
        assertThat(NumberSeries.written(47)).isEqualTo("Số 47-BB/CB");
    }

    @Test
    void mergesOrdersWithoutLosingAnItem() {
        List<String> base = List.of("a", "b", "c");
        assertThat(OrderMerge.merge(base, List.of("a", "b", "c", "m"), List.of("a", "t", "b", "c"), Set.of(), Set.of()))
                .containsExactly("a", "t", "b", "c", "m");
        assertThat(OrderMerge.merge(base, List.of("b", "c"), base, Set.of("a"), Set.of()))
                .contains("a");
        assertThat(OrderMerge.merge(base, List.of("b", "c"), base, Set.of(), Set.of()))
                .containsExactly("b", "c");
        assertThat(OrderMerge.merge(base, base, List.of("c", "a", "b"), Set.of(), Set.of()))
                .containsExactly("c", "a", "b");
    }

    @Test
    void keepsBothTextsOnRequest() {
        AgendaItem theirs = new AgendaItem("x", "Việc", "", "Chung", List.of(new Opinion("1", "A", "một")), "Của họ");
        AgendaItem mine = new AgendaItem("x", "Việc", "B", "Chung", List.of(new Opinion("2", "C", "hai")), "Của tôi");
        AgendaItem both =
                MinutesJson.read(BothTexts.of(MinutesJson.tree(theirs), MinutesJson.tree(mine)), AgendaItem.class);
        assertThat(both)
                .isEqualTo(new AgendaItem(
                        "x",
                        "Việc",
                        "B",
                        "Chung",
                        List.of(new Opinion("1", "A", "một"), new Opinion("2", "C", "hai")),
                        "Của họ\nCủa tôi"));
    }
}
