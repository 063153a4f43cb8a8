package org.bienban.app.scoring;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.minutes.MinutesFilter;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scores over time: of a cell for those who may see its sheets, of all cells of a ward for those who oversee it.
 */
@Component
@Transactional(readOnly = true)
public class ScoreHistories {

    private final SentMinutes sent;
    private final PastScores past;
    private final ScoreAccess access;
    private final Permissions permissions;
    private final Units units;

    ScoreHistories(SentMinutes sent, PastScores past, ScoreAccess access, Permissions permissions, Units units) {
        this.sent = sent;
        this.past = past;
        this.access = access;
        this.permissions = permissions;
        this.units = units;
    }

    /** Whether the person may see the scores of the unit, a cell or a ward. */
    public boolean maySee(Actor actor, Unit unit) {
        return unit.isCell()
                ? access.maySeeCell(actor, unit.id(), wardOf(unit, actor.on()))
                : unit.kind().equals(Unit.WARD) && permissions.mayOversee(actor, unit.id());
    }

    /** The history of a cell, or {@link NotFoundException} where the person may not see it. */
    public ScoreHistory ofCell(Actor actor, UUID cellId, ScorePeriod period) {
        Unit cell = require(actor, cellId, Unit.CELL);
        MinutesFilter filter = new MinutesFilter(Set.of(cellId), Set.of(), period.from(), period.to());
        PastScores.Read read = past.of(sent.of(filter, actor));
        return new ScoreHistory(cell, period, read.meetings(), read.losses());
    }

    /** The ward's cells beside each other, or {@link NotFoundException} where the person does not oversee it. */
    public WardScores ofWard(Actor actor, UUID wardId, ScorePeriod period) {
        Unit ward = require(actor, wardId, Unit.WARD);
        MinutesFilter filter = new MinutesFilter(Set.of(), Set.of(), period.from(), period.to());
        PastScores.Read read = past.of(sent.of(filter, actor).stream()
                .filter(each -> each.wardId().equals(wardId))
                .toList());
        Map<UUID, String> names = new LinkedHashMap<>();
        units.children(wardId, actor.on()).stream()
                .filter(Unit::isCell)
                .forEach(cell -> names.put(cell.id(), cell.name()));
        read.meetings()
                .forEach(each -> names.putIfAbsent(
                        each.minutes().cellId(), each.minutes().cellName()));
        Map<UUID, List<PastScore>> byCell = read.meetings().stream()
                .collect(Collectors.groupingBy(each -> each.minutes().cellId()));
        Collator order = Collator.getInstance(Locale.of("vi"));
        return new WardScores(
                ward,
                period,
                names.entrySet().stream()
                        .map(cell -> new WardScores.CellScores(
                                cell.getKey(), cell.getValue(), byCell.getOrDefault(cell.getKey(), List.of())))
                        .sorted(Comparator.comparing(WardScores.CellScores::name, order))
                        .toList(),
                read.losses());
    }

    private Unit require(Actor actor, UUID id, String kind) {
        return units.nearest(id, actor.on())
                .filter(unit -> unit.kind().equals(kind) && maySee(actor, unit))
                .orElseThrow(() -> new NotFoundException("scores of unit", id));
    }

    private UUID wardOf(Unit cell, LocalDate on) {
        return units.ancestorOfKind(cell.id(), Unit.WARD, on).map(Unit::id).orElse(cell.id());
    }
}
