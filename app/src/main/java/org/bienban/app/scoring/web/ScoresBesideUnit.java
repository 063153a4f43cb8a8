package org.bienban.app.scoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.PageAddition;
import org.bienban.app.organisation.Units;
import org.bienban.app.scoring.ScoreHistories;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Leads from the page of a cell or ward, which knows nothing of scoring, to its scores over time. */
@Component
class ScoresBesideUnit extends PageAddition {

    private final ScoreHistories histories;
    private final Units units;

    ScoresBesideUnit(CurrentActor current, ScoreHistories histories, Units units) {
        super(current, "/organisation/units/{id}");
        this.histories = histories;
        this.units = units;
    }

    @Override
    protected void add(Actor actor, HttpServletRequest request, ModelAndView page) {
        if ("organisation/unit".equals(page.getViewName())) {
            idIn(request, "id")
                    .flatMap(id -> address(actor, id))
                    .ifPresent(address -> page.addObject("scoresHref", address));
        }
    }

    private Optional<String> address(Actor actor, UUID unitId) {
        return units.nearest(unitId, actor.on())
                .filter(unit -> histories.maySee(actor, unit))
                .map(unit -> (unit.isCell() ? "/cells/" : "/wards/") + unitId + "/scores");
    }
}
