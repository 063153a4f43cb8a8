package org.bienban.app.scoring.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.scoring.Answer;
import org.bienban.app.scoring.ColumnView;
import org.bienban.app.scoring.Proposal;
import org.bienban.app.scoring.Rating;
import org.bienban.app.scoring.ScoreSheets;
import org.bienban.app.scoring.ScoreView;
import org.bienban.app.scoring.SelfScoring;
import org.bienban.app.scoring.SheetWish;
import org.bienban.app.scoring.SuperiorScoring;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Points;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Score sheets for programs. */
@RestController
@RequestMapping("/api/v1/minutes/{minutesId}/score")
class ScoreApi {

    private final CurrentActor current;
    private final ScoreSheets sheets;
    private final SelfScoring self;
    private final SuperiorScoring superior;

    ScoreApi(CurrentActor current, ScoreSheets sheets, SelfScoring self, SuperiorScoring superior) {
        this.current = current;
        this.sheets = sheets;
        this.self = self;
        this.superior = superior;
    }

    /** The sheet as the caller may see it. */
    @GetMapping
    SheetJson sheet(@PathVariable UUID minutesId) {
        return SheetJson.of(sheets.of(current.require(), minutesId));
    }

    /** Saves the cell's column; the same again changes nothing. */
    @PutMapping("/self")
    SheetJson saveSelf(@PathVariable UUID minutesId, @RequestBody WishJson wish) {
        Actor actor = current.require();
        self.save(actor, minutesId, wish.read());
        return sheet(minutesId);
    }

    /** Saves the superior's column of a version; private until the verdict. */
    @PutMapping("/superior")
    SheetJson saveSuperior(@PathVariable UUID minutesId, @RequestBody WishJson wish) {
        Actor actor = current.require();
        superior.save(actor, minutesId, wish.version() == null ? 0 : wish.version(), wish.read());
        return sheet(minutesId);
    }

    /** What a column would come to; nothing is saved. */
    @PostMapping("/total")
    ColumnJson total(@PathVariable UUID minutesId, @RequestBody WishJson wish) {
        ScoreView view = sheets.of(current.require(), minutesId);
        if (!view.mayFill()) {
            throw new ForbiddenException("fill the sheet of " + minutesId);
        }
        return ColumnJson.of(view.would(wish.read().answers()));
    }

    /**
     * A column to be saved.
     *
     * @param version the version judged; for the superior's column only
     * @param fill whether to answer what is still open, as proposed or with full points
     */
    record WishJson(
            @Nullable Long revision,
            @Nullable Integer version,
            @Nullable Map<String, Answer> answers,
            @Nullable Boolean fill) {

        SheetWish read() {
            return new SheetWish(
                    revision == null ? 0 : revision, answers == null ? Map.of() : answers, Boolean.TRUE.equals(fill));
        }
    }

    /** A sheet. */
    record SheetJson(
            UUID minutesId,
            UUID ruleSetId,
            @Nullable ColumnJson self,
            @Nullable ColumnJson superior,
            Map<String, Proposal> proposals,
            boolean maySelf,
            boolean maySuperior,
            List<Rating> ratings) {

        static SheetJson of(ScoreView view) {
            return new SheetJson(
                    view.minutes().id(),
                    view.rules().id(),
                    view.self() == null ? null : ColumnJson.of(view.self()),
                    view.superior() == null ? null : ColumnJson.of(view.superior()),
                    view.proposals(),
                    view.maySelf(),
                    view.maySuperior(),
                    view.ratings());
        }
    }

    /** A column with what it comes to. */
    record ColumnJson(
            boolean saved,
            long revision,
            Points total,
            Grade grade,
            boolean complete,
            Map<String, Answer> answers,
            Map<String, Points> points) {

        static ColumnJson of(ColumnView column) {
            Map<String, Points> points = new LinkedHashMap<>();
            column.sheet().items().forEach(score -> {
                Points given = score.points();
                if (given != null) {
                    points.put(score.item().id(), given);
                }
            });
            return new ColumnJson(
                    column.saved(),
                    column.revision(),
                    column.sheet().total(),
                    column.sheet().grade(),
                    column.sheet().isComplete(),
                    column.answers(),
                    points);
        }
    }
}
