package org.bienban.app.review;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.inbox.OpenRemarks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the task list how many remarks wait for an answer. Praise waits for none. */
@Component
class UnsettledRemarks implements OpenRemarks {

    private final JdbcClient jdbc;

    UnsettledRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Integer> of(Collection<UUID> minutes) {
        return jdbc
                .sql("""
                        select minutes_id, count(*) from review_remark
                        where minutes_id = any(:minutes) and published_at is not null and accepted_at is null
                            and set_aside_at is null
                            and severity <> 'PRAISE'
                        group by minutes_id""")
                .param("minutes", minutes.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
