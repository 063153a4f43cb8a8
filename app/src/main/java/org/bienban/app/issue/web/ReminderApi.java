package org.bienban.app.issue.web;

import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Issues;
import org.bienban.app.issue.course.Reminder;
import org.bienban.app.issue.course.Reminding;
import org.bienban.app.refusal.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reminding whoever has an issue, for programs. */
@RestController
@RequestMapping("/api/v1/issues/{id}/reminder")
class ReminderApi {

    private final CurrentActor current;
    private final Issues issues;
    private final Reminding reminding;

    ReminderApi(CurrentActor current, Issues issues, Reminding reminding) {
        this.current = current;
        this.issues = issues;
        this.reminding = reminding;
    }

    /** What is said to whoever has it. */
    record Wish(@Nullable String note) {}

    /** The last reminder and when the next is possible; not found for whoever does not wait for the issue. */
    @GetMapping
    Reminder reminder(@PathVariable UUID id) {
        Actor actor = current.require();
        return reminding
                .of(actor, issues.visible(id, actor))
                .orElseThrow(() -> new NotFoundException("reminder of issue", id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remind(@PathVariable UUID id, @RequestBody Wish wish) {
        reminding.remind(current.require(), id, CourseForm.text(wish.note()));
    }
}
