package org.bienban.app.inbox.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    TasksController(CurrentActor current, Inbox inbox, TaskDesk desk) {
        this.current = current;
        this.inbox = inbox;
        this.desk = desk;
    }

    @GetMapping("/tasks")
    String list(
            @RequestParam(defaultValue = "my-turn") String list,
            @RequestParam(name = "q", defaultValue = "") String filter,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String peek,
            Model model) {
        Actor actor = current.require();
        ListAddress address = new ListAddress(ListAddress.list(list), filter.strip(), after, peek);
        TaskFilter wanted = TaskFilter.parse(filter);
        TaskPage page = inbox.page(
                actor, address.list(), wanted, TaskPosition.parse(after).orElse(null));
        model.addAttribute("address", address);
        model.addAttribute("lists", TaskList.values());
        model.addAttribute("counts", inbox.counts(actor));
        model.addAttribute("filter", wanted);
        model.addAttribute("rows", desk.rows(actor, page.tasks()));
        model.addAttribute(
                "nextHref", Optional.ofNullable(page.next()).map(address::after).orElse(null));
        addPeek(actor, peek, model);
        return "inbox/list";
    }

    private void addPeek(Actor actor, String peek, Model model) {
        @Nullable TaskRow row = taskId(peek).flatMap(id -> desk.find(actor, id)).orElse(null);
        if (row != null) {
            model.addAttribute("peeked", row);
            model.addAttribute("handedOver", desk.lastHandOver(row).orElse(null));
            model.addAttribute("successors", row.handable() ? desk.successors(row) : Map.of());
        }
    }

    private static Optional<UUID> taskId(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
