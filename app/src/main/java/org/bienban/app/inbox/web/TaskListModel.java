package org.bienban.app.inbox.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.BulkTasks;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.SavedFilter;
import org.bienban.app.inbox.SavedFilters;
import org.bienban.app.inbox.TaskCounts;
import org.bienban.app.inbox.TaskDesk;
import org.bienban.app.inbox.TaskFilter;
import org.bienban.app.inbox.TaskRow;
import org.bienban.templates.page.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands around the rows of the task list: saved filters with counts, the bulk bar, and what a deed came to. */
@Component
class TaskListModel {

    private static final int SHOWN = 12;

    private final Inbox inbox;
    private final SavedFilters filters;
    private final BulkTasks bulk;
    private final TaskDesk desk;
    private final Clock clock;

    TaskListModel(Inbox inbox, SavedFilters filters, BulkTasks bulk, TaskDesk desk, Clock clock) {
        this.inbox = inbox;
        this.filters = filters;
        this.bulk = bulk;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * A saved filter as a link beside the lists.
     *
     * @param count how many tasks it lets through, null if that was not counted: every count costs a query
     */
    public record FilterTab(
            SavedFilter filter, String href, @Nullable String count, boolean current) {}

    void around(Actor actor, ListAddress address, List<TaskRow> rows, Model model) {
        List<SavedFilter> all = filters.of(actor);
        model.addAttribute(
                "tabs", tabs(actor, address, all.stream().limit(SHOWN).toList()));
        model.addAttribute(
                "moreTabs",
                all.stream()
                        .skip(SHOWN)
                        .map(filter -> tab(address, filter, null))
                        .toList());
        model.addAttribute("mayShare", filters.mayShare(actor));
        model.addAttribute("newFilterId", UUID.randomUUID());
        model.addAttribute("bulkKey", UUID.randomUUID());
        model.addAttribute("openedAt", clock.millis());
        model.addAttribute("mayOversee", rows.stream().anyMatch(TaskRow::overseen));
        model.addAttribute(
                "receivers",
                desk.receivers(rows).entrySet().stream()
                        .map(person -> new Choice(person.getKey().toString(), person.getValue()))
                        .toList());
    }

    /** What the last deed on several tasks came to, if the address names one of this person's. */
    void done(Actor actor, String id, Model model) {
        Ids.of(id).flatMap(known -> bulk.find(actor, known)).ifPresent(result -> model.addAttribute("done", result));
    }

    private static FilterTab tab(ListAddress address, SavedFilter filter, @Nullable String count) {
        return new FilterTab(
                filter,
                new ListAddress(filter.list(), filter.query(), "", "").href(),
                count,
                filter.list() == address.list() && filter.query().equals(address.filter()));
    }

    private List<FilterTab> tabs(Actor actor, ListAddress address, List<SavedFilter> shown) {
        Map<String, TaskCounts.Count> known = new LinkedHashMap<>();
        return shown.stream()
                .map(filter -> tab(
                        address,
                        filter,
                        known.computeIfAbsent(
                                        filter.list() + " " + filter.query(),
                                        key -> inbox.count(actor, filter.list(), TaskFilter.parse(filter.query())))
                                .shown()))
                .toList();
    }
}
