package org.bienban.app.scoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bienban.app.scoring.engine.Choice;
import org.bienban.app.scoring.engine.Condition;
import org.bienban.app.scoring.engine.Free;
import org.bienban.app.scoring.engine.Item;
import org.bienban.app.scoring.engine.Level;
import org.bienban.app.scoring.engine.Measure;
import org.bienban.app.scoring.engine.Points;
import org.bienban.app.scoring.engine.Threshold;
import org.bienban.app.scoring.engine.When;
import org.bienban.app.scoring.engine.Wording;
import org.bienban.app.scoring.engine.YesNo;
import org.jspecify.annotations.Nullable;

/** An item as the fields of its form, and back. */
final class ItemFields {

    /** More levels than any table seen; empty ones are left out. */
    static final int LEVELS = 8;

    private ItemFields() {}

    static Item read(String id, FormFields fields) {
        Wording text = fields.wording("text");
        if (text.vi().isEmpty()) {
            fields.refuse("text-vi", "scoring.check.nameMissing");
        }
        When when = Objects.requireNonNullElse(fields.choice("when", When.class), When.ALWAYS);
        String cover = fields.text("coveredBy");
        String coveredBy = cover.isEmpty() ? null : cover;
        return switch (fields.text("type")) {
            case "yes-no" ->
                new YesNo(
                        id, text, when, coveredBy, condition(fields, "shown"), fields.pointsOr("points", Points.ZERO));
            case "free" ->
                new Free(
                        id,
                        text,
                        when,
                        coveredBy,
                        fields.pointsOr("points", Points.ZERO),
                        fields.pointsOr("step", Points.of(1)));
            default -> new Choice(id, text, when, coveredBy, fields.choice("measure", Measure.class), levels(fields));
        };
    }

    /** The fields of an item, to fill its form with. */
    static Map<String, String> write(Item item) {
        Map<String, String> fields = new LinkedHashMap<>();
        wording(fields, "text", item.text());
        fields.put("when", item.when().name());
        fields.put("coveredBy", Objects.requireNonNullElse(item.coveredBy(), ""));
        switch (item) {
            case YesNo yesNo -> {
                fields.put("type", "yes-no");
                fields.put("points", yesNo.points().toString());
                condition(fields, "shown", yesNo.shown());
            }
            case Free free -> {
                fields.put("type", "free");
                fields.put("points", free.most().toString());
                fields.put("step", free.step().toString());
            }
            case Choice choice -> {
                fields.put("type", "choice");
                Measure measure = choice.measure();
                fields.put("measure", measure == null ? "" : measure.name());
                for (int place = 0; place < choice.levels().size(); place++) {
                    level(fields, "level-" + place, choice.levels().get(place));
                }
            }
        }
        return fields;
    }

    private static List<Level> levels(FormFields fields) {
        List<Level> levels = new ArrayList<>();
        for (int place = 0; place < LEVELS; place++) {
            String name = "level-" + place;
            Wording sentence = fields.wording(name);
            Points points = fields.points(name + "-points");
            if (points == null && sentence.vi().isEmpty()) {
                continue;
            }
            if (points == null) {
                fields.refuse(name + "-points", "scoring.refusal.number");
            } else {
                levels.add(new Level(points, sentence, fields.threshold(name + "-from"), condition(fields, name)));
            }
        }
        return levels;
    }

    private static @Nullable Condition condition(FormFields fields, String name) {
        Measure measure = fields.choice(name + "-measure", Measure.class);
        Threshold bound = fields.threshold(name + "-bound");
        if (measure != null && bound == null) {
            fields.refuse(name + "-bound", "scoring.refusal.bound");
        }
        return measure == null || bound == null ? null : new Condition(measure, bound);
    }

    private static void condition(Map<String, String> fields, String name, @Nullable Condition condition) {
        if (condition != null) {
            fields.put(name + "-measure", condition.measure().name());
            fields.put(name + "-bound", condition.bound().toString());
        }
    }

    private static void level(Map<String, String> fields, String name, Level level) {
        wording(fields, name, level.sentence());
        fields.put(name + "-points", level.points().toString());
        Threshold from = level.from();
        fields.put(name + "-from", from == null ? "" : from.toString());
        condition(fields, name, level.outright());
    }

    private static void wording(Map<String, String> fields, String name, Wording wording) {
        fields.put(name + "-vi", wording.vi());
        fields.put(name + "-en", wording.en());
        fields.put(name + "-ar", wording.ar());
    }
}
