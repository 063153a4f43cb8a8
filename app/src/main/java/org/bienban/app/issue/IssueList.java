package org.bienban.app.issue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bienban.app.organisation.FoldedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of issues, paged by key (first day, id). */
@Component
class IssueList {

    private final JdbcClient jdbc;

    IssueList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who reads.
     *
     * @param tokens what they may see
     * @param groups whose turns are theirs
     * @param hands themselves and whom they stand in for
     */
    record Reader(Set<String> tokens, Set<String> groups, Set<UUID> hands) {}

    IssuePage page(IssueFilter filter, Reader reader, String after, int limit) {
        IssueKey key = IssueKey.parse(after);
        int size = Math.clamp(limit, 1, 200);
        List<Issue> rows = asked("select *", filter, reader, """
                         and (raised_on, id) > (:day, :after) order by raised_on, id limit :limit""")
                .param("day", key.raisedOn())
                .param("after", key.id())
                .param("limit", size + 1)
                .query(IssueRows::read)
                .list();
        long total =
                asked("select count(*)", filter, reader, "").query(Long.class).single();
        return rows.size() <= size
                ? new IssuePage(rows, total, null)
                : new IssuePage(
                        rows.subList(0, size),
                        total,
                        IssueKey.of(rows.get(size - 1)).toString());
    }

    /** How many of them there are of each category; the category the filter asks for is left aside. */
    Map<String, Long> byCategory(IssueFilter filter, Reader reader) {
        IssueFilter any = new IssueFilter(filter.view(), "", filter.origin(), filter.words());
        Map<String, Long> counts = new TreeMap<>();
        asked("select category_code, count(*) as issues", any, reader, " group by category_code")
                .query(row -> {
                    counts.put(row.getString("category_code"), row.getLong("issues"));
                });
        return counts;
    }

    private JdbcClient.StatementSpec asked(String what, IssueFilter filter, Reader reader, String end) {
        List<String> words = List.of(FoldedText.of(filter.words()).strip().split("\\s+", -1));
        return jdbc.sql(what + " from issue where audiences && :tokens::text[] and " + view(filter.view())
                        + (filter.category().isEmpty() ? "" : " and category_code = :category")
                        + (filter.origin() == null ? "" : " and origin_id = :origin")
                        + " and (lower(code) = :words or search_key like all(:patterns::text[]))"
                        + end)
                .param("tokens", reader.tokens().toArray(String[]::new))
                .param("groups", reader.groups().toArray(String[]::new))
                .param("hands", reader.hands().toArray(UUID[]::new))
                .param("category", filter.category())
                .param("origin", filter.origin())
                .param("words", String.join(" ", words))
                .param("patterns", words.stream().map(IssueList::pattern).toArray(String[]::new));
    }

    private static String view(IssueFilter.View view) {
        return switch (view) {
            case OPEN -> "state = 'RAISED'";
            case MINE -> """
                    state = 'RAISED' and exists (select from issue_course c where c.issue_id = issue.id
                        and c.task_id is not null and c.groups && :groups::text[]
                        and (c.assignee_id is null or c.assignee_id = any(:hands)))""";
            case CLOSED -> "state = 'CLOSED'";
            case AGAIN -> "state = 'RAISED' and times_raised > 1";
            case MERGED -> "state = 'MERGED'";
            case RESTRICTED -> "state = 'RESTRICTED'";
        };
    }

    private static String pattern(String word) {
        return "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
