package org.bienban.app.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Where remarks stand, version by version. */
@Component
class AnchorTable {

    private static final String SELECT = "select a.* from review_anchor a ";
    private static final String IN_ORDER = " order by a.remark_id, a.version, a.ordinal";

    private final NamedParameterJdbcTemplate jdbc;

    AnchorTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The anchors of all remarks on minutes, by remark. */
    Map<UUID, AnchorTrail> of(UUID minutesId) {
        return trails(
                "join review_remark r on r.id = a.remark_id where r.minutes_id = :id",
                new MapSqlParameterSource("id", minutesId));
    }

    Map<UUID, AnchorTrail> ofRemark(UUID remarkId) {
        return trails("where a.remark_id = :id", new MapSqlParameterSource("id", remarkId));
    }

    /** The remark is about these places and no others. */
    void replace(UUID remarkId, List<Anchor> anchors) {
        jdbc.update("delete from review_anchor where remark_id = :remark", Map.of("remark", remarkId));
        List<AnchorTrail.Step> steps = IntStream.range(0, anchors.size())
                .mapToObj(ordinal -> new AnchorTrail.Step(ordinal, AnchorState.SAME, anchors.get(ordinal)))
                .toList();
        add(Map.of(remarkId, steps));
    }

    /** Adds the anchors of another version. */
    void add(Map<UUID, List<AnchorTrail.Step>> steps) {
        SqlParameterSource[] rows = steps.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(step -> row(entry.getKey(), step)))
                .toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate("""
                        insert into review_anchor (remark_id, version, ordinal, state, block_id, start_at, end_at, exact,
                            prefix, suffix)
                        values (:remark, :version, :ordinal, :state, :block, :start, :end, :exact, :prefix, :suffix)
                        on conflict do nothing""", rows);
    }

    private Map<UUID, AnchorTrail> trails(String which, SqlParameterSource parameters) {
        Map<UUID, List<AnchorTrail.Step>> steps = new LinkedHashMap<>();
        jdbc.query(SELECT + which + IN_ORDER, parameters, row -> {
            steps.computeIfAbsent(row.getObject("remark_id", UUID.class), id -> new ArrayList<>())
                    .add(step(row));
        });
        Map<UUID, AnchorTrail> trails = new LinkedHashMap<>();
        steps.forEach((remark, found) -> trails.put(remark, new AnchorTrail(found)));
        return trails;
    }

    private static AnchorTrail.Step step(ResultSet row) throws SQLException {
        Anchor anchor = new Anchor(row.getInt("version"), row.getString("block_id"), passage(row));
        return new AnchorTrail.Step(row.getInt("ordinal"), AnchorState.valueOf(row.getString("state")), anchor);
    }

    private static @Nullable Passage passage(ResultSet row) throws SQLException {
        Integer start = row.getObject("start_at", Integer.class);
        return start == null
                ? null
                : new Passage(
                        start,
                        row.getInt("end_at"),
                        row.getString("exact"),
                        row.getString("prefix"),
                        row.getString("suffix"));
    }

    private static SqlParameterSource row(UUID remarkId, AnchorTrail.Step step) {
        Passage passage = step.anchor().passage();
        return new MapSqlParameterSource("remark", remarkId)
                .addValue("version", step.version())
                .addValue("ordinal", step.ordinal())
                .addValue("state", step.state().name())
                .addValue("block", step.anchor().blockId())
                .addValue("start", passage == null ? null : passage.start())
                .addValue("end", passage == null ? null : passage.end())
                .addValue("exact", passage == null ? "" : passage.exact())
                .addValue("prefix", passage == null ? "" : passage.prefix())
                .addValue("suffix", passage == null ? "" : passage.suffix());
    }
}
