package org.bienban.app.directory.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.directory.Deputies;
import org.bienban.app.directory.DeputyPeople;
import org.bienban.app.organisation.DeputyWish;
import org.bienban.app.organisation.Deputyship;
import org.bienban.app.organisation.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** REST twin of the page of deputies. */
@RestController
@RequestMapping("/api/v1/deputies")
class DeputiesRest {

    private final CurrentActor current;
    private final Deputies deputies;
    private final DeputyPeople people;

    DeputiesRest(CurrentActor current, Deputies deputies, DeputyPeople people) {
        this.current = current;
        this.deputies = deputies;
        this.people = people;
    }

    /**
     * Deputyships the caller has to do with.
     *
     * @param own on either side, newest first
     * @param others of the people of the caller's ward, running or to come
     */
    record Answer(List<Deputyship> own, List<Deputyship> others) {}

    /** Somebody who can be chosen. */
    record Colleague(UUID id, String name) {}

    /** What can be chosen for a person: who may stand in, and in which units. */
    record Choices(List<Colleague> colleagues, List<Unit> units) {}

    @GetMapping
    Answer list() {
        Actor actor = current.require();
        return new Answer(deputies.own(actor), deputies.ofOthers(actor));
    }

    /** Who may stand in for a person and where; for oneself without {@code for}. */
    @GetMapping("/choices")
    Choices choices(@RequestParam(name = "for", required = false) @Nullable UUID person) {
        Actor actor = current.require();
        UUID away = person == null ? actor.personId() : person;
        deputies.requireArranger(actor, away);
        return new Choices(
                people.colleagues(away, actor.on()).stream()
                        .map(each -> new Colleague(each.id(), each.fullName()))
                        .toList(),
                people.unitsOf(away, actor.on()));
    }

    /** Names a deputy; {@code until} is the last day. 422 says what speaks against it. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, UUID> name(@RequestBody DeputyWish wish) {
        return Map.of("id", deputies.name(current.require(), wish));
    }

    /** Ends a deputyship at once. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        deputies.revoke(current.require(), id);
    }
}
