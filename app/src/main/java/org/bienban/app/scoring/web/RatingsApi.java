package org.bienban.app.scoring.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.organisation.Unit;
import org.bienban.app.scoring.AgreedRatings;
import org.bienban.app.scoring.RatingMonth;
import org.bienban.app.scoring.RatingMonths;
import org.bienban.app.scoring.RatingWish;
import org.bienban.app.scoring.Ratings;
import org.bienban.app.scoring.ScoreSummary;
import org.bienban.app.scoring.ScoringSettings;
import org.bienban.app.scoring.engine.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Official ratings for programs. */
@RestController
@RequestMapping("/api/v1")
class RatingsApi {

    private final CurrentActor current;
    private final RatingMonths months;
    private final Ratings ratings;
    private final AgreedRatings agreed;
    private final ScoringSettings settings;
    private final Clock clock;

    RatingsApi(
            CurrentActor current,
            RatingMonths months,
            Ratings ratings,
            AgreedRatings agreed,
            ScoringSettings settings,
            Clock clock) {
        this.current = current;
        this.months = months;
        this.ratings = ratings;
        this.agreed = agreed;
        this.settings = settings;
        this.clock = clock;
    }

    /** A month of the ward's cells with their scores and ratings; this month if none is given. */
    @GetMapping("/wards/{wardId}/ratings")
    MonthJson month(@PathVariable UUID wardId, @RequestParam(required = false) @Nullable YearMonth month) {
        YearMonth wanted = month == null ? YearMonth.now(clock) : month;
        return MonthJson.of(months.of(current.require(), wardId, wanted));
    }

    /** Decides all on which cell and superior agree. */
    @PostMapping("/wards/{wardId}/ratings/agreed")
    MonthJson decideAgreed(@PathVariable UUID wardId, @RequestParam YearMonth month) {
        agreed.decide(current.require(), wardId, month);
        return month(wardId, month);
    }

    /** Says whether minutes of the ward's cells are approved only with a superior's score. */
    @PutMapping("/wards/{wardId}/scoring")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void require(@PathVariable UUID wardId, @RequestBody SettingJson setting) {
        settings.requireSuperior(current.require(), wardId, Boolean.TRUE.equals(setting.requireSuperior()));
    }

    /** Decides one; the same again changes nothing. */
    @PutMapping("/minutes/{minutesId}/rating")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable UUID minutesId, @RequestBody RatingJson wish) {
        Actor actor = current.require();
        ratings.decide(
                actor,
                minutesId,
                new RatingWish(
                        wish.grade(),
                        wish.reason() == null ? "" : wish.reason(),
                        wish.known() == null ? 0 : wish.known()));
    }

    /** Opens a decision again. */
    @PostMapping("/minutes/{minutesId}/rating/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable UUID minutesId, @RequestBody ReopeningJson wish) {
        ratings.reopen(
                current.require(),
                minutesId,
                wish.number() == null ? 0 : wish.number(),
                wish.reason() == null ? "" : wish.reason());
    }

    /** A decision. */
    record RatingJson(
            @Nullable Grade grade,
            @Nullable String reason,
            @Nullable Integer known) {}

    /** A reopening. */
    record ReopeningJson(@Nullable Integer number, @Nullable String reason) {}

    /** The committee's wish. */
    record SettingJson(@Nullable Boolean requireSuperior) {}

    /** A month. */
    record MonthJson(UUID wardId, YearMonth month, boolean decides, List<LineJson> lines, List<UUID> silent) {

        static MonthJson of(RatingMonth month) {
            return new MonthJson(
                    month.ward().id(),
                    month.month(),
                    month.decides(),
                    month.lines().stream()
                            .map(line -> new LineJson(
                                    line.minutes().id(),
                                    line.minutes().cellId(),
                                    line.minutes().cellName(),
                                    line.minutes().state().name(),
                                    line.score(),
                                    line.score().proposed(),
                                    line.mayDecide()))
                            .toList(),
                    month.silent().stream().map(Unit::id).toList());
        }
    }

    /** A meeting. */
    record LineJson(
            UUID minutesId,
            UUID cellId,
            String cell,
            String state,
            ScoreSummary score,
            @Nullable Grade proposed,
            boolean mayDecide) {}
}
