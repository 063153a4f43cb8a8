package org.bienban.app.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.organisation.FoldedText;

/** Puts together what a filter asks of an issue, as SQL with named values. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    void add(String condition) {
        sql.append(" and (").append(condition).append(')');
    }

    /** A condition on one named value. */
    void add(String condition, String name, Object value) {
        add(condition);
        values.put(name, value);
    }

    void turn(Collection<String> groups, Collection<UUID> hands) {
        add("""
                k.issue_id in (select turn.issue_id from issue_turn turn where turn.group_id = any(:groups::text[])
                    and (turn.assignee_id is null or turn.assignee_id = any(:hands)))""");
        values.put("groups", groups.toArray(String[]::new));
        values.put("hands", hands.toArray(UUID[]::new));
    }

    void age(Age age, LocalDate today) {
        add("k.raised_on <= :ageLatest and k.raised_on > :ageAfter");
        values.put("ageLatest", age.latest(today));
        values.put("ageAfter", age.after(today));
    }

    void overdue(Instant now) {
        add("c.due < :now", "now", Timestamp.from(now));
    }

    void place(String words) {
        add("folded(i.place || ' ' || i.project) like all(:place::text[])", "place", patterns(words));
    }

    void words(String words) {
        String folded = FoldedText.of(words).strip();
        add("lower(i.code) = :code or i.search_key like all(:words::text[])");
        values.put("code", folded);
        values.put("words", patterns(words));
    }

    private static String[] patterns(String words) {
        return Arrays.stream(FoldedText.of(words).strip().split("\\s+", -1))
                .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .toArray(String[]::new);
    }
}
