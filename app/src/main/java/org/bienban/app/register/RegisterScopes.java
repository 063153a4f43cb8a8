package org.bienban.app.register;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.issue.IssueGroups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes filters into SQL, each within what the person may see. */
@Component
class RegisterScopes {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final IssueGroups groups;
    private final CategoryTrees categories;
    private final Holders holders;
    private final Clock clock;

    RegisterScopes(
            JdbcClient jdbc,
            Audiences audiences,
            IssueGroups groups,
            CategoryTrees categories,
            Holders holders,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.groups = groups;
        this.categories = categories;
        this.holders = holders;
        this.clock = clock;
    }

    /**
     * Has every question of this transaction planned for its own values: a plan made for any reader walks the 80,000 keys
     * of one who sees all to find the three that wait for them.
     */
    void planEach() {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }

    RegisterScope of(RegisterFilter filter, Actor actor) {
        List<String> states = states(filter.view());
        Conditions conditions = new Conditions();
        stands(filter, actor, conditions);
        where(filter, actor, conditions);
        which(filter, actor, conditions);
        return new RegisterScope(tokens(actor, states), states, conditions.sql(), conditions.values());
    }

    /** Of the many tokens people have most show nothing: each is looked up once. */
    private List<String> tokens(Actor actor, List<String> states) {
        return jdbc.sql("""
                        select token from unnest(:tokens::text[]) t(token) where exists (
                            select from register_key k where k.token = t.token and k.state = any(:states::text[]))""")
                .param("tokens", audiences.ofActor(actor).toArray(String[]::new))
                .param("states", states.toArray(String[]::new))
                .query((row, number) -> row.getString("token"))
                .list();
    }

    private static List<String> states(RegisterFilter.View view) {
        return switch (view) {
            case OPEN, MINE, AGAIN -> List.of("RAISED");
            case CLOSED -> List.of("CLOSED");
            case ALL -> List.of("RAISED", "CLOSED");
            case MERGED -> List.of("MERGED");
            case RESTRICTED -> List.of("RESTRICTED");
        };
    }

    private void stands(RegisterFilter filter, Actor actor, Conditions conditions) {
        switch (filter.view()) {
            case MINE -> {
                Set<UUID> hands = new LinkedHashSet<>();
                actor.capacities().forEach(capacity -> hands.add(capacity.personId()));
                conditions.turn(groups.of(actor), hands);
            }
            case AGAIN -> conditions.add("k.times_raised > 1");
            case OPEN, CLOSED, ALL, MERGED, RESTRICTED -> {}
        }
        if (filter.overdue()) {
            conditions.overdue(clock.instant());
        }
        if (filter.unread()) {
            conditions.add(StageSql.UNREAD);
        }
        if (filter.reached() != null) {
            conditions.add(StageSql.EACH.reached(filter.reached()));
        }
        if (filter.missing() != null) {
            conditions.add(StageSql.EACH.missing(filter.missing()));
        }
    }

    private void where(RegisterFilter filter, Actor actor, Conditions conditions) {
        if (filter.level() != null) {
            conditions.add("coalesce(c.level, 1) = :level", "level", filter.level());
        }
        if (filter.holder() != null) {
            conditions.add(
                    "coalesce(c.holder_id, k.ward_id) = any(:holders)",
                    "holders",
                    holders.standingFor(filter.holder(), actor.on()).toArray(UUID[]::new));
        }
        if (filter.phase() != null) {
            conditions.add("c.phase = :phase", "phase", filter.phase().name());
        }
        if (filter.body() != null) {
            conditions.add("c.body_id = :body", "body", filter.body());
        }
        if (filter.origin() != null) {
            conditions.add(
                    "k.origin_id = any(:origins) or k.ward_id = any(:origins)",
                    "origins",
                    holders.standingFor(filter.origin(), actor.on()).toArray(UUID[]::new));
        }
    }

    private void which(RegisterFilter filter, Actor actor, Conditions conditions) {
        if (!filter.category().isEmpty()) {
            conditions.add(
                    "k.category_code = any(:categories::text[])",
                    "categories",
                    categories.on(actor.on()).below(filter.category()).toArray(String[]::new));
        }
        if (filter.age() != null) {
            conditions.age(filter.age(), actor.on());
        }
        if (filter.households() > 0) {
            conditions.add("k.households >= :households", "households", filter.households());
        }
        if (!filter.place().isEmpty()) {
            conditions.place(filter.place());
        }
        if (!filter.words().isEmpty()) {
            conditions.words(filter.words());
        }
    }
}
