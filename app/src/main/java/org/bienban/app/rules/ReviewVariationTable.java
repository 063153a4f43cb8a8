package org.bienban.app.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.workflows.ReviewLimits;
import org.bienban.workflows.ReviewRoute;
import org.bienban.workflows.ReviewRoute.Group;
import org.bienban.workflows.ReviewRoute.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the ways reviews go. */
@Component
class ReviewVariationTable {

    private final JdbcClient jdbc;

    ReviewVariationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReviewVariation> of(UUID unitId) {
        return jdbc.sql("select * from review_variation where unit_id = :unit order by set_at desc")
                .param("unit", unitId)
                .query(ReviewVariationTable::variation)
                .list();
    }

    Optional<ReviewVariation> holding(UUID unitId, LocalDate on) {
        return jdbc.sql("""
                        select * from review_variation
                        where unit_id = :unit and withdrawn_at is null and holds_on(valid_from, valid_to, :on)""")
                .param("unit", unitId)
                .param("on", on)
                .query(ReviewVariationTable::variation)
                .optional();
    }

    /** Makes room from a day on. Two people saving at once are served one after the other. */
    void replace(UUID unitId, LocalDate from, Instant at) {
        jdbc.sql("select id from unit where id = :unit for update")
                .param("unit", unitId)
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        update review_variation set withdrawn_at = :at
                        where unit_id = :unit and withdrawn_at is null and valid_from >= :from""")
                .param("unit", unitId)
                .param("from", from)
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("""
                        update review_variation set valid_to = :from
                        where unit_id = :unit and withdrawn_at is null and (valid_to is null or valid_to > :from)""").param("unit", unitId).param("from", from).update();
    }

    void add(UUID unitId, ReviewVariation variation) {
        ReviewRoute route = variation.route();
        ReviewLimits limits = route.limits();
        jdbc.sql("""
                        insert into review_variation (id, unit_id, form_first, first_group, second_group, first_heads,
                            second_heads, judge, levels, form_days, inspect_days, judge_days, level_days, revise_days,
                            remind_days, standing_days, valid_from, set_by, set_at)
                        values (:id, :unit, :formFirst, :firstGroup, :secondGroup, string_to_array(:firstHeads, ','),
                            string_to_array(:secondHeads, ','), :judge, string_to_array(:levels, ','), :form, :inspect,
                            :judgeDays, :level, :revise, :remind, :standing, :from, :by, :at)""")
                .param("id", variation.id())
                .param("unit", unitId)
                .param("formFirst", route.formFirst())
                .param("firstGroup", group(route, 0))
                .param("secondGroup", group(route, 1))
                .param("firstHeads", heads(route, 0))
                .param("secondHeads", heads(route, 1))
                .param("judge", route.judge().name())
                .param(
                        "levels",
                        String.join(",", route.levels().stream().map(Enum::name).toList()))
                .param("form", limits.formDays())
                .param("inspect", limits.inspectDays())
                .param("judgeDays", limits.judgeDays())
                .param("level", limits.levelDays())
                .param("revise", limits.reviseDays())
                .param("remind", limits.remindDays())
                .param("standing", limits.standingDays())
                .param("from", variation.validFrom())
                .param("by", variation.setBy())
                .param("at", Timestamp.from(variation.setAt()))
                .update();
    }

    private static @Nullable String group(ReviewRoute route, int part) {
        return route.parts().isEmpty() ? null : route.parts().get(part).group().name();
    }

    private static String heads(ReviewRoute route, int part) {
        return route.parts().isEmpty()
                ? ""
                : String.join(
                        ",", route.parts().get(part).heads().stream().sorted().toList());
    }

    private static ReviewVariation variation(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new ReviewVariation(
                row.getObject("id", UUID.class),
                route(row),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("set_by", UUID.class),
                row.getTimestamp("set_at").toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private static ReviewRoute route(ResultSet row) throws SQLException {
        return new ReviewRoute(
                row.getBoolean("form_first"),
                row.getString("first_group") == null
                        ? List.of()
                        : List.of(part(row, "first_group", "first_heads"), part(row, "second_group", "second_heads")),
                Group.valueOf(row.getString("judge")),
                words(row, "levels").stream().map(Group::valueOf).toList(),
                new ReviewLimits(
                        row.getInt("form_days"),
                        row.getInt("inspect_days"),
                        row.getInt("judge_days"),
                        row.getInt("level_days"),
                        row.getInt("revise_days"),
                        row.getInt("remind_days"),
                        row.getInt("standing_days")));
    }

    private static Part part(ResultSet row, String group, String heads) throws SQLException {
        return new Part(Group.valueOf(row.getString(group)), Set.copyOf(words(row, heads)));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
