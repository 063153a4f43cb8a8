package org.bienban.app.register;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a filter comes to for one person, as SQL over {@code register_key k}, its course {@code c} and its sheet
 * {@code i}; joins nothing asks for cost nothing.
 *
 * @param tokens those of the person's tokens under which anything of these states is kept
 * @param states how the issues stand
 * @param conditions what else is asked, each beginning with {@code and}
 * @param values the values the conditions name
 */
record RegisterScope(List<String> tokens, List<String> states, String conditions, Map<String, Object> values) {

    private static final String FROM = """
             from register_key k left join issue_course c on c.issue_id = k.course_id
            left join issue i on i.id = k.issue_id where\s""";

    RegisterScope {
        tokens = List.copyOf(tokens);
        states = List.copyOf(states);
        values = Map.copyOf(values);
    }

    /**
     * Selects these columns of every issue, each once however many tokens show it. The columns must tell issues apart.
     */
    String each(String columns) {
        String distinct = tokens.size() > 1 ? "select distinct " : "select ";
        return distinct + columns + FROM + "k.token = any(:tokens::text[]) and k.state = any(:states::text[])"
                + conditions;
    }

    /** As {@link #each}, of the rows of one token {@code t.token} and state {@code s.state}. */
    String under(String columns) {
        return "select " + columns + FROM + "k.token = t.token and k.state = s.state" + conditions;
    }

    /** A statement with the values of the conditions. */
    JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql)
                .params(values)
                .param("tokens", tokens.toArray(String[]::new))
                .param("states", states.toArray(String[]::new));
    }
}
