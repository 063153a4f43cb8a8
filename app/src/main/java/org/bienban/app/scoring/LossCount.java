package org.bienban.app.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienban.app.scoring.engine.Item;
import org.bienban.app.scoring.engine.ItemScore;
import org.bienban.app.scoring.engine.Points;
import org.bienban.app.scoring.engine.ScoreSheet;

/** Counts over many sheets which criteria cost points. */
final class LossCount {

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /** What one item came to so far. */
    private record Tally(Item item, int times, int of, Points points) {

        Tally plus(ItemScore score) {
            Points lost = score.most().minus(score.counted());
            return new Tally(score.item(), times + (score.isFull() ? 0 : 1), of + 1, points.plus(lost));
        }
    }

    /** Adds a sheet; to be called with the oldest first, so that items are called what they are called now. */
    void add(ScoreSheet sheet) {
        sheet.items()
                .filter(score -> score.applies() && !score.isOpen())
                .forEach(score -> tallies.compute(
                        score.item().id(),
                        (id, before) ->
                                (before == null ? new Tally(score.item(), 0, 0, Points.ZERO) : before).plus(score)));
    }

    /** Those that cost any: the most often first, then the most points. */
    List<LostPoints> losses() {
        List<LostPoints> losses = new ArrayList<>();
        tallies.forEach((id, tally) -> {
            if (tally.times() > 0) {
                losses.add(new LostPoints(id, tally.item().text(), tally.times(), tally.of(), tally.points()));
            }
        });
        losses.sort(Comparator.comparingInt(LostPoints::times)
                .thenComparing(LostPoints::points)
                .reversed());
        return losses;
    }
}
