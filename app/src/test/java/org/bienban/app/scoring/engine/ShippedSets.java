package org.bienban.app.scoring.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The rule sets the migration brings, read from it. */
public final class ShippedSets {

    private static final Pattern RULES = Pattern.compile("\\$rules\\$(.*?)\\$rules\\$", Pattern.DOTALL);

    /** All of them, oldest first. */
    static final List<RuleSet> ALL = all();

    private ShippedSets() {}

    /** For meetings before 28/10/2025. */
    public static RuleSet of2018() {
        return ALL.getFirst();
    }

    /** Guide 42. */
    public static RuleSet of2025() {
        return ALL.getLast();
    }

    /** Full points everywhere. */
    static Map<String, String> best(RuleSet rules) {
        Map<String, String> answers = new LinkedHashMap<>();
        rules.items().forEach(item -> answers.put(item.id(), item.best()));
        return answers;
    }

    /** Full points everywhere but {@code id, answer, id, answer…}. */
    static Map<String, String> bestBut(RuleSet rules, String... others) {
        Map<String, String> answers = best(rules);
        for (int i = 0; i < others.length; i += 2) {
            answers.put(others[i], others[i + 1]);
        }
        return answers;
    }

    private static List<RuleSet> all() {
        JsonMapper mapper = JsonMapper.builder().build();
        List<RuleSet> sets = new ArrayList<>();
        Matcher found = RULES.matcher(migration());
        while (found.find()) {
            sets.add(mapper.readValue(found.group(1), RuleSet.class));
        }
        return sets;
    }

    private static String migration() {
        try (InputStream in = ShippedSets.class.getResourceAsStream("/db/migration/V1121__scoring_rule_sets.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
