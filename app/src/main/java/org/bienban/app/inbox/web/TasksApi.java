package org.bienban.app.inbox.web;

import java.time.Instant;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.TaskClaims;
import org.bienban.app.inbox.TaskCounts;
import org.bienban.app.inbox.TaskDesk;
import org.bienban.app.inbox.TaskFilter;
import org.bienban.app.inbox.TaskList;
import org.bienban.app.inbox.TaskPage;
import org.bienban.app.inbox.TaskPosition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The task list over REST. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksApi {

    private final CurrentActor current;
    private final Inbox inbox;
    private final TaskDesk desk;
    private final TaskClaims claims;

    TasksApi(CurrentActor current, Inbox inbox, TaskDesk desk, TaskClaims claims) {
        this.current = current;
        this.inbox = inbox;
        this.desk = desk;
        this.claims = claims;
    }

    /** A page of one of the caller's lists; {@code after} is the {@code next} of the page before. */
    @GetMapping
    TaskPageJson page(
            @RequestParam(defaultValue = "MY_TURN") TaskList list,
            @RequestParam(name = "q", defaultValue = "") String filter,
            @RequestParam(defaultValue = "") String after) {
        Actor actor = current.require();
        TaskFilter wanted = TaskFilter.parse(filter);
        TaskPage page =
                inbox.page(actor, list, wanted, TaskPosition.parse(after).orElse(null));
        return TaskPageJson.of(desk.rows(actor, page.tasks()), page.next(), wanted);
    }

    private static final long LATEST = 4_102_444_800_000L;

    /** What is new in a list since a moment, for a hint on a page that stays as it is. */
    record News(int tasks, String shown) {}

    /** How many tasks of a list opened, or were given to the caller, since a moment in milliseconds of the epoch. */
    @GetMapping("/news")
    News news(
            @RequestParam(defaultValue = "MY_TURN") TaskList list,
            @RequestParam(name = "q", defaultValue = "") String filter,
            @RequestParam long since) {
        TaskCounts.Count found = inbox.news(
                current.require(), list, TaskFilter.parse(filter), Instant.ofEpochMilli(Math.clamp(since, 0L, LATEST)));
        return new News(found.count(), found.shown());
    }

    /** How many tasks stand in each list; 100 means "100 or more". */
    @GetMapping("/counts")
    TaskCounts counts() {
        return inbox.counts(current.require());
    }

    /** One open task. */
    @GetMapping("/{taskId}")
    TaskJson one(@PathVariable UUID taskId) {
        return TaskJson.of(desk.row(current.require(), taskId));
    }

    /** Takes the task; 409 with the holder if somebody else has it. */
    @PostMapping("/{taskId}/claim")
    TaskJson claim(@PathVariable UUID taskId) {
        claims.claim(current.require(), taskId);
        return one(taskId);
    }

    /** Gives the task back to its groups. */
    @PostMapping("/{taskId}/release")
    TaskJson release(@PathVariable UUID taskId) {
        claims.release(current.require(), taskId);
        return one(taskId);
    }

    /** Gives the task to another person who may do it. */
    @PostMapping("/{taskId}/hand-over")
    TaskJson handOver(@PathVariable UUID taskId, @RequestBody HandOverJson wish) {
        claims.handOver(current.require(), taskId, wish.to(), wish.note() == null ? "" : wish.note());
        return one(taskId);
    }
}
