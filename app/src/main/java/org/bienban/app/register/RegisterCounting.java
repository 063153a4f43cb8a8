package org.bienban.app.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.register.RegisterFigures.Standing;
import org.bienban.app.register.RegisterFilter.View;
import org.bienban.workflows.IssueProgress.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the figures of the register, within what the person may see. */
@Component
public class RegisterCounting {

    private static final List<Integer> HOUSEHOLDS = List.of(10, 50, 100);

    private final RegisterScopes scopes;
    private final FigureSql sql;
    private final FunnelSql funnel;
    private final IssueRegister register;
    private final CategoryTrees categories;
    private final Holders holders;

    RegisterCounting(
            RegisterScopes scopes,
            FigureSql sql,
            FunnelSql funnel,
            IssueRegister register,
            CategoryTrees categories,
            Holders holders) {
        this.scopes = scopes;
        this.sql = sql;
        this.funnel = funnel;
        this.register = register;
        this.categories = categories;
        this.holders = holders;
    }

    /** The figures of what the filter lets through; its view is left aside. All are of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RegisterFigures figures(RegisterFilter filter, Actor actor) {
        scopes.planEach();
        RegisterFilter open = filter.in(View.OPEN);
        RegisterScope scope = scopes.of(open, actor);
        FigureSql.Counts counts = sql.counts(scope, actor.on());
        Map<Stage, FunnelSql.Count> stages = funnel.counts(scopes.of(filter.in(View.ALL), actor));
        Heirs heirs = new Heirs(holders, actor.on());
        Map<UUID, Long> wards = heirs.counts(counts.wards());
        Map<Stage, Long> reached = new EnumMap<>(Stage.class);
        Map<Stage, Long> missing = new EnumMap<>(Stage.class);
        stages.forEach((stage, count) -> {
            reached.put(stage, count.reached());
            missing.put(stage, count.missing());
        });
        return new RegisterFigures(
                counts.open(),
                counts.households(),
                register.count(open.late(), actor),
                register.count(open.unopened(), actor),
                register.count(open.escalated(), actor),
                reached,
                missing,
                counts.ages(),
                categories.on(actor.on()).whole(counts.categories()),
                wards,
                wards.size() > 1 ? Map.of() : heirs.counts(counts.cells()),
                ofToday(counts.standing(), heirs),
                sql.householdsFrom(scope, HOUSEHOLDS));
    }

    private record Place(UUID holder, @Nullable Phase phase) {}

    /** What stands with units that are gone is counted with whoever has their affairs. */
    private static List<Standing> ofToday(List<Standing> stored, Heirs heirs) {
        Map<Place, Standing> found = new LinkedHashMap<>();
        for (Standing each : stored) {
            UUID holder = heirs.of(each.holder());
            found.merge(
                    new Place(holder, each.phase()),
                    new Standing(holder, each.phase(), each.issues(), each.oldest()),
                    RegisterCounting::together);
        }
        return new ArrayList<>(found.values());
    }

    private static Standing together(Standing one, Standing other) {
        Instant oldest = Stream.of(one, other)
                .map(Standing::oldest)
                .filter(moment -> moment != null)
                .min(Instant::compareTo)
                .orElse(null);
        return new Standing(one.holder(), one.phase(), one.issues() + other.issues(), oldest);
    }
}
