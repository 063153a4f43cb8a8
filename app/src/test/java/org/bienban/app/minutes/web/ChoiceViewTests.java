package org.bienban.app.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.minutes.SectionChoice;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChoiceViewTests {

    @Test
    void namesTheItemAsTheDraftCallsIt() {
        ChoiceView view = of("item/i2", item("Giá đất", "Trình trong tuần"), item("Giá đất", "Trình trước 5/12"));

        assertThat(view.part()).isEqualTo("minutes.part.item");
        assertThat(view.title()).isEqualTo("Giá đất");
        assertThat(view.differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.field()).isEqualTo("minutes.field.conclusion"));
    }

    @Test
    void leavesASectionWithoutATitleToItsName() {
        assertThat(of("closing", Map.of("weakPoints", "a"), Map.of("weakPoints", "b"))
                        .title())
                .isEmpty();
    }

    private static ChoiceView of(String section, Map<String, String> mine, Map<String, String> theirs) {
        return ChoiceView.of(
                new SectionChoice(section, json(mine), json(theirs), UUID.randomUUID(), null, Instant.EPOCH),
                "Lan",
                null);
    }

    private static Map<String, String> item(String title, String conclusion) {
        return Map.of("title", title, "conclusion", conclusion);
    }

    private static JsonNode json(Map<String, String> fields) {
        return JsonMapper.shared().valueToTree(fields);
    }
}
