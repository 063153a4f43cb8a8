package org.bienban.app.inbox.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.inbox.BulkDeed;
import org.bienban.app.inbox.BulkResult;
import org.bienban.app.inbox.BulkTasks;
import org.bienban.app.inbox.BulkWish;
import org.bienban.app.inbox.DueWish;
import org.bienban.app.inbox.TaskDues;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deeds on several tasks, reminders and due days over REST. */
@RestController
@RequestMapping("/api/v1/tasks")
class BulkApi {

    private final CurrentActor current;
    private final BulkTasks bulk;
    private final TaskDues dues;

    BulkApi(CurrentActor current, BulkTasks bulk, TaskDues dues) {
        this.current = current;
        this.bulk = bulk;
        this.dues = dues;
    }

    /**
     * A deed on several tasks.
     *
     * @param key chosen by the caller: the same key again does nothing a second time
     * @param due {@code +2} for working days from today, or a day
     */
    record BulkJson(
            UUID key,
            BulkDeed deed,
            List<UUID> tasks,
            @Nullable UUID to,
            @Nullable String note,
            @Nullable String due) {}

    /** A due day as in {@link BulkJson}. */
    record DueJson(String due) {}

    /** Does it; the answer says of each task whether it was done and if not, why. */
    @PostMapping("/bulk")
    BulkResult run(@RequestBody BulkJson wish) {
        DueWish due = wish.due() == null ? null : due(wish.due());
        String note = wish.note() == null ? "" : wish.note();
        return bulk.run(current.require(), new BulkWish(wish.key(), wish.deed(), wish.tasks(), wish.to(), note, due));
    }

    @GetMapping("/bulk/{id}")
    BulkResult result(@PathVariable UUID id) {
        return bulk.result(current.require(), id);
    }

    /** Undoes what can be, within seconds; 409 afterwards. */
    @PostMapping("/bulk/{id}/undo")
    BulkResult undo(@PathVariable UUID id) {
        return bulk.undo(current.require(), id);
    }

    /** Reminds whoever's turn it is; for the office, leaders and supervisors. */
    @PostMapping("/{taskId}/remind")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remind(@PathVariable UUID taskId) {
        dues.remind(current.require(), taskId);
    }

    /** Gives the task another due day; for the office and leaders. */
    @PutMapping("/{taskId}/due")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void due(@PathVariable UUID taskId, @RequestBody DueJson wish) {
        dues.changeDue(current.require(), taskId, due(wish.due()));
    }

    private static DueWish due(String text) {
        return DueWish.parse(text)
                .orElseThrow(() -> new RefusedException(Refusal.at("due", "bulk.refusal.dueMissing")));
    }
}
