package org.bienban.app.scoring;

import java.util.Map;
import org.bienban.app.scoring.engine.RuleSet;
import org.bienban.app.scoring.engine.Wording;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of rule sets and answers; its mapper is its own, as that of minutes is. */
final class ScoringJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Answer>> ANSWERS = new TypeReference<>() {};

    private ScoringJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static RuleSet rules(String json) {
        return MAPPER.readValue(json, RuleSet.class);
    }

    static Wording wording(String json) {
        return MAPPER.readValue(json, Wording.class);
    }

    static Map<String, Answer> answers(String json) {
        return MAPPER.readValue(json, ANSWERS);
    }
}
