package org.bienban.app.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.register.RegisterFigures.AgeCount;
import org.bienban.app.register.RegisterFigures.Standing;
import org.bienban.workflows.IssueProgress.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts: one walk over what the person sees for all figures of a kind. */
@Component
class FigureSql {

    /** Bit of each grouping: set where the column is not part of it. */
    private static final String GROUPED = """
            select grouping(seen.category, seen.ward, seen.origin, seen.age, seen.phase) as part, category, ward, origin, age,
                level, holder, phase, count(*) as issues, sum(households) as households, min(since) as oldest
            from (""";

    private static final String BY = """
            ) seen group by grouping sets ((), (category), (ward), (origin), (age, level), (holder, phase))
            order by issues desc, ward, origin, holder""";

    private static final String COLUMNS = """
            k.issue_id, k.category_code as category, k.ward_id as ward, k.origin_id as origin, k.households,
            coalesce(c.level, 1) as level, coalesce(c.holder_id, k.ward_id) as holder,
            coalesce(c.phase, '-') as phase, c.since,\s""";

    private static final int NOTHING = 0b11111;
    private static final int CATEGORY = 0b01111;
    private static final int WARD = 0b10111;
    private static final int ORIGIN = 0b11011;
    private static final int AGE = 0b11101;

    private final JdbcClient jdbc;

    FigureSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts by each of the columns, holders as they are stored. */
    record Counts(
            long open,
            long households,
            Map<String, Long> categories,
            Map<UUID, Long> wards,
            Map<UUID, Long> cells,
            List<AgeCount> ages,
            List<Standing> standing) {}

    Counts counts(RegisterScope scope, LocalDate today) {
        Map<String, Long> categories = new LinkedHashMap<>();
        Map<UUID, Long> wards = new LinkedHashMap<>();
        Map<UUID, Long> cells = new LinkedHashMap<>();
        List<AgeCount> ages = new ArrayList<>();
        List<Standing> standing = new ArrayList<>();
        long[] all = new long[2];
        scope.ask(jdbc, GROUPED + scope.each(COLUMNS + age(today)) + BY).query(row -> {
            long issues = row.getLong("issues");
            switch (row.getInt("part")) {
                case NOTHING -> {
                    all[0] = issues;
                    all[1] = row.getLong("households");
                }
                case CATEGORY -> categories.put(row.getString("category"), issues);
                case WARD -> wards.put(row.getObject("ward", UUID.class), issues);
                case ORIGIN -> cells.put(row.getObject("origin", UUID.class), issues);
                case AGE -> ages.add(new AgeCount(Age.valueOf(row.getString("age")), row.getInt("level"), issues));
                default -> standing.add(standing(row, issues));
            }
        });
        return new Counts(all[0], all[1], categories, wards, cells, ages, standing);
    }

    /** How many touch at least so many households. */
    Map<Integer, Long> householdsFrom(RegisterScope scope, List<Integer> bounds) {
        Map<Integer, Long> found = new LinkedHashMap<>();
        scope.ask(jdbc, "with seen as materialized (" + scope.each("k.issue_id, k.households") + """
                        ) select bound, count(households) as issues
                        from unnest(:bounds) bound left join seen on households >= bound group by bound order by bound""")
                .param("bounds", bounds.toArray(Integer[]::new))
                .query(row -> {
                    found.put(row.getInt("bound"), row.getLong("issues"));
                });
        return found;
    }

    private static String age(LocalDate today) {
        StringBuilder sql = new StringBuilder("case");
        for (Age age : Age.values()) {
            sql.append(" when k.raised_on > date '").append(age.after(today));
            sql.append("' then '").append(age.name()).append('\'');
        }
        return sql.append(" end as age").toString();
    }

    private static Standing standing(ResultSet row, long issues) throws SQLException {
        String phase = row.getString("phase");
        return new Standing(
                row.getObject("holder", UUID.class),
                phase.equals("-") ? null : Phase.valueOf(phase),
                issues,
                instant(row.getTimestamp("oldest")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
