package org.bienban.app.inbox.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bienban.app.access.ActingFor;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskDesk;
import org.bienban.app.inbox.TaskFilter;
import org.bienban.app.inbox.TaskList;
import org.bienban.app.inbox.TaskPage;
import org.bienban.app.inbox.TaskPosition;
import org.bienban.app.inbox.TaskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The task list: every list, filter, page and open panel has its own address. */
@Controller
class TasksController {

    private final CurrentActor current;
    private final Inbox inbox;
    private final TaskDesk desk;
    private final TaskListModel around;

    TasksController(CurrentActor current, Inbox inbox, TaskDesk desk, TaskListModel around) {
        this.current = current;
        this.inbox = inbox;
        this.desk = desk;
        this.around = around;
    }

    @GetMapping("/tasks")
    String list(
            @RequestParam(defaultValue = "my-turn") String list,
            @RequestParam(name = "q", defaultValue = "") String filter,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String peek,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        Actor actor = current.require();
        ListAddress address = new ListAddress(ListAddress.list(list), filter.strip(), after, peek);
        TaskFilter wanted = TaskFilter.parse(filter);
        TaskPage page = inbox.page(
                actor, address.list(), wanted, TaskPosition.parse(after).orElse(null));
        List<TaskRow> rows = desk.rows(actor, page.tasks());
        model.addAttribute("address", address);
        model.addAttribute("lists", TaskList.values());
        model.addAttribute("counts", inbox.counts(actor));
        model.addAttribute("filter", wanted);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "actingFor",
                actor.actingFor().stream()
                        .map(ActingFor::displayName)
                        .distinct()
                        .collect(Collectors.joining(", ")));
        model.addAttribute(
                "nextHref", Optional.ofNullable(page.next()).map(address::after).orElse(null));
        around.around(actor, address, rows, model);
        around.done(actor, done, model);
        addPeek(actor, peek, model);
        return "inbox/list";
    }

    private void addPeek(Actor actor, String peek, Model model) {
        @Nullable TaskRow row = Ids.of(peek).flatMap(id -> desk.find(actor, id)).orElse(null);
        if (row != null) {
            model.addAttribute("peeked", row);
            model.addAttribute("successors", row.handable() ? desk.successors(row) : Map.of());
        }
    }
}
