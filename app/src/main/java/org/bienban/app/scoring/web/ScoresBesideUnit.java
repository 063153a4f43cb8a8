package org.bienban.app.scoring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.organisation.Units;
import org.bienban.app.scoring.ScoreHistories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads from the page of a cell or ward, which knows nothing of scoring, to its scores over time. */
@Component
class ScoresBesideUnit implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentActor current;
    private final ScoreHistories histories;
    private final Units units;

    ScoresBesideUnit(CurrentActor current, ScoreHistories histories, Units units) {
        this.current = current;
        this.histories = histories;
        this.units = units;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/organisation/units/{id}");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && "organisation/unit".equals(page.getViewName())) {
            current.find()
                    .flatMap(actor -> PathIds.of(request, "id").flatMap(id -> address(actor, id)))
                    .ifPresent(address -> page.addObject("scoresHref", address));
        }
    }

    private Optional<String> address(Actor actor, UUID unitId) {
        return units.nearest(unitId, actor.on())
                .filter(unit -> histories.maySee(actor, unit))
                .map(unit -> (unit.isCell() ? "/cells/" : "/wards/") + unitId + "/scores");
    }
}
