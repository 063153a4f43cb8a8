package org.bienban.app.scoring;

import java.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.minutes.MinutesFilter;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The months of a ward's cells, for those who oversee them. */
@Component
@Transactional(readOnly = true)
public class RatingMonths {

    private final SentMinutes sent;
    private final ScoreSummaries summaries;
    private final ScoringSettings settings;
    private final Permissions permissions;
    private final Units units;

    RatingMonths(
            SentMinutes sent,
            ScoreSummaries summaries,
            ScoringSettings settings,
            Permissions permissions,
            Units units) {
        this.sent = sent;
        this.summaries = summaries;
        this.settings = settings;
        this.permissions = permissions;
        this.units = units;
    }

    /** The wards whose cells the person oversees. */
    public List<Unit> wardsOf(Actor actor) {
        return actor.capacities().stream()
                .flatMap(capacity -> capacity.posts().stream())
                .map(Post::unitId)
                .distinct()
                .filter(unit -> permissions.mayOversee(actor, unit))
                .flatMap(unit -> units.nearest(unit, actor.on()).stream())
                .filter(unit -> unit.kind().equals(Unit.WARD))
                .toList();
    }

    /** The month, or {@link NotFoundException} if the person does not oversee the ward. */
    public RatingMonth of(Actor actor, UUID wardId, YearMonth month) {
        if (!permissions.mayOversee(actor, wardId)) {
            throw new NotFoundException("ratings of ward", wardId);
        }
        LocalDate on = month.atEndOfMonth();
        List<MinutesSummary> minutes = sent(actor, wardId, month);
        Map<UUID, ScoreSummary> scores =
                summaries.of(minutes.stream().map(MinutesSummary::id).toList());
        Set<UUID> heard = minutes.stream().map(MinutesSummary::cellId).collect(Collectors.toSet());
        boolean decides = permissions.sitsInStandingCommittee(actor, wardId);
        return new RatingMonth(
                units.nearest(wardId, on).orElseThrow(() -> new NotFoundException("ward", wardId)),
                month,
                minutes.stream()
                        .map(each -> line(actor, each, scores.getOrDefault(each.id(), ScoreSummary.none(each.id()))))
                        .toList(),
                units.children(wardId, on).stream()
                        .filter(unit -> unit.isCell() && !heard.contains(unit.id()))
                        .toList(),
                decides,
                settings.requiresSuperior(wardId));
    }

    private RatingLine line(Actor actor, MinutesSummary minutes, ScoreSummary score) {
        boolean may = minutes.state().isFinal()
                && permissions.sitsInStandingCommittee(actor, minutes.wardId())
                && !permissions.mayDraft(actor, minutes.cellId())
                && !RatingRights.isOwnScore(actor, minutes.wardId(), score.superiorBy());
        return new RatingLine(minutes, score, may);
    }

    private List<MinutesSummary> sent(Actor actor, UUID wardId, YearMonth month) {
        Collator order = Collator.getInstance(Locale.of("vi"));
        return sent.of(new MinutesFilter(Set.of(), Set.of(), month, month), actor).stream()
                .filter(each -> each.wardId().equals(wardId))
                .sorted(Comparator.comparing(MinutesSummary::cellName, order).thenComparing(MinutesSummary::id))
                .toList();
    }
}
