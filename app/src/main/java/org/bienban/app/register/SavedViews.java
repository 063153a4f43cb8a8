package org.bienban.app.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The views people have saved, everybody their own. A view is an address: whoever is sent it sees what they may see
 * under the same question.
 */
@Service
@Transactional
public class SavedViews {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1000;
    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person's views by name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Actor actor) {
        return jdbc.sql("select name, query from register_view where person_id = :person order by name_key")
                .param("person", actor.personId())
                .query((row, number) -> new SavedView(row.getString("name"), row.getString("query")))
                .list();
    }

    /** Keeps a view under a name; what stood under it before is replaced. */
    public void save(Actor actor, SavedView view) {
        String name = checked(view);
        List<SavedView> kept = of(actor);
        if (kept.size() >= MOST
                && kept.stream().noneMatch(one -> key(one.name()).equals(key(name)))) {
            throw new RefusedException(Refusal.at("name", "register.refusal.views", String.valueOf(MOST)));
        }
        jdbc.sql("""
                        insert into register_view (person_id, name_key, name, query, changed_at)
                        values (:person, :key, :name, :query, :at)
                        on conflict (person_id, name_key) do update
                            set name = excluded.name, query = excluded.query, changed_at = excluded.changed_at""")
                .param("person", actor.personId())
                .param("key", key(name))
                .param("name", name)
                .param("query", view.query())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Throws the person's own view of the name away, if there is one. */
    public void delete(Actor actor, String name) {
        jdbc.sql("delete from register_view where person_id = :person and name_key = :key")
                .param("person", actor.personId())
                .param("key", key(name.strip()))
                .update();
    }

    /** The same name however it is written in capitals. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String checked(SavedView view) {
        String name = view.name().strip();
        if (name.isEmpty()) {
            throw new RefusedException(Refusal.at("name", "register.refusal.name"));
        }
        if (name.length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.at("name", "register.refusal.long", String.valueOf(LONGEST_NAME)));
        }
        if (view.query().length() > LONGEST_QUERY) {
            throw new RefusedException(Refusal.at("name", "register.refusal.query"));
        }
        return name;
    }
}
