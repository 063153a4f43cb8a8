package org.bienban.app.search.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.search.SavedSearch;
import org.bienban.app.search.SavedSearches;
import org.bienban.app.search.SearchAlerts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved searches over REST. */
@RestController
@RequestMapping("/api/v1/saved-searches")
class SavedSearchesApi {

    private final CurrentActor current;
    private final SavedSearches searches;
    private final SearchAlerts alerts;

    SavedSearchesApi(CurrentActor current, SavedSearches searches, SearchAlerts alerts) {
        this.current = current;
        this.searches = searches;
        this.alerts = alerts;
    }

    /**
     * A search to save.
     *
     * @param id chosen by the caller: the same id again changes nothing; null for a new one
     * @param query as in the address of the search page, e.g. {@code q=đền+bù&kind=issue}
     * @param unitId a unit of the caller's own to share it with, null to keep it private
     */
    record NewSearch(
            @Nullable UUID id,
            String name,
            String query,
            @Nullable UUID unitId) {}

    record Change(String name, @Nullable UUID unitId) {}

    /** Whether the caller is told of what it finds anew. */
    record Alert(boolean told) {}

    @GetMapping
    List<SavedSearch> list() {
        return searches.of(current.require());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SavedSearch save(@RequestBody NewSearch wish) {
        Actor actor = current.require();
        UUID id = wish.id() == null ? UUID.randomUUID() : wish.id();
        SearchForm asked = SavedAddresses.form(wish.query());
        searches.save(actor, id, wish.name(), asked.asked() ? asked.address().query() : "", wish.unitId());
        return searches.get(actor, id);
    }

    @PutMapping("/{id}")
    SavedSearch change(@PathVariable UUID id, @RequestBody Change wish) {
        searches.change(current.require(), id, wish.name(), wish.unitId());
        return searches.get(current.require(), id);
    }

    @PutMapping("/{id}/alert")
    SavedSearch alert(@PathVariable UUID id, @RequestBody Alert wish) {
        Actor actor = current.require();
        if (wish.told()) {
            alerts.set(actor, id);
        } else {
            alerts.unset(actor, id);
        }
        return searches.get(actor, id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        searches.delete(current.require(), id);
    }

    @PostMapping("/{id}/restore")
    SavedSearch restore(@PathVariable UUID id) {
        Actor actor = current.require();
        searches.restore(actor, id);
        return searches.get(actor, id);
    }
}
