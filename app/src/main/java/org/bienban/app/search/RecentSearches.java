package org.bienban.app.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bienban.app.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people searched for last: everybody sees their own, and nobody another's. */
@Service
@Transactional
public class RecentSearches {

    private static final int KEPT = 8;
    private static final int LONGEST_WORDS = 400;
    private static final int LONGEST_QUERY = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    RecentSearches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A search of before.
     *
     * @param words what was typed, empty if only filters were set
     * @param query the query of the search page's address
     */
    public record Recent(String words, String query) {

        /** The page that searches. */
        public String href() {
            return SavedSearch.PAGE + query;
        }
    }

    /** The last ones, newest first. */
    @Transactional(readOnly = true)
    public List<Recent> of(Actor actor) {
        return jdbc.sql("select words, query from recent_search where person_id = :person order by at desc limit :kept")
                .param("person", actor.personId())
                .param("kept", KEPT)
                .query((row, number) -> new Recent(row.getString("words"), row.getString("query")))
                .list();
    }

    /** Remembers a search; the same words with other filters take its place, and the oldest is forgotten. */
    public void remember(Actor actor, Recent search) {
        if (search.words().length() > LONGEST_WORDS || search.query().length() > LONGEST_QUERY) {
            return;
        }
        jdbc.sql("""
                        with kept as (
                            insert into recent_search (person_id, words, query, at)
                            values (:person, :words, :query, :at)
                            on conflict (person_id, words) do update set query = excluded.query, at = excluded.at)
                        delete from recent_search where person_id = :person and words <> :words and words not in (
                            select words from recent_search where person_id = :person and words <> :words
                            order by at desc limit :others)""")
                .param("person", actor.personId())
                .param("words", search.words())
                .param("query", search.query())
                .param("at", Timestamp.from(Instant.now(clock)))
                .param("others", KEPT - 1)
                .update();
    }

    /** Forgets all of them. */
    public void forget(Actor actor) {
        jdbc.sql("delete from recent_search where person_id = :person")
                .param("person", actor.personId())
                .update();
    }
}
