package org.bienban.app.inbox.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.SavedFilter;
import org.bienban.app.inbox.SavedFilters;
import org.bienban.app.inbox.TaskCounts;
import org.bienban.app.inbox.TaskFilter;
import org.bienban.app.inbox.TaskList;
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

/** Saved filters over REST. */
@RestController
@RequestMapping("/api/v1/task-filters")
class FiltersApi {

    private final CurrentActor current;
    private final SavedFilters filters;
    private final Inbox inbox;

    FiltersApi(CurrentActor current, SavedFilters filters, Inbox inbox) {
        this.current = current;
        this.filters = filters;
        this.inbox = inbox;
    }

    /** A filter with how many tasks it leaves the caller. */
    record FilterJson(SavedFilter filter, TaskCounts.Count tasks) {}

    /**
     * A filter to save.
     *
     * @param id chosen by the caller: the same id again changes nothing; null for a new one
     */
    record NewFilterJson(@Nullable UUID id, String name, TaskList list, String query, boolean shared) {}

    record ChangeJson(String name, boolean shared) {}

    record MoveJson(boolean up) {}

    @GetMapping
    List<FilterJson> list() {
        Actor actor = current.require();
        return filters.of(actor).stream()
                .map(filter ->
                        new FilterJson(filter, inbox.count(actor, filter.list(), TaskFilter.parse(filter.query()))))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SavedFilter save(@RequestBody NewFilterJson wish) {
        Actor actor = current.require();
        UUID id = wish.id() == null ? UUID.randomUUID() : wish.id();
        filters.save(actor, id, wish.name(), wish.list(), wish.query(), wish.shared());
        return filters.get(actor, id);
    }

    @PutMapping("/{id}")
    SavedFilter change(@PathVariable UUID id, @RequestBody ChangeJson wish) {
        filters.change(current.require(), id, wish.name(), wish.shared());
        return filters.get(current.require(), id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        filters.delete(current.require(), id);
    }

    @PostMapping("/{id}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable UUID id, @RequestBody MoveJson wish) {
        filters.move(current.require(), id, wish.up());
    }
}
