package org.bienban.app.issue.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Issue;
import org.bienban.app.issue.IssueDecisions;
import org.bienban.app.issue.IssueEditing;
import org.bienban.app.issue.IssueFacts;
import org.bienban.app.issue.IssueSheet;
import org.bienban.app.issue.Issues;
import org.bienban.workflows.IssueNature;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Issues for programs. */
@RestController
@RequestMapping("/api/v1/issues")
class IssuesApi {

    private final CurrentActor current;
    private final Issues issues;
    private final IssueEditing editing;
    private final IssueDecisions decisions;

    IssuesApi(CurrentActor current, Issues issues, IssueEditing editing, IssueDecisions decisions) {
        this.current = current;
        this.issues = issues;
        this.editing = editing;
        this.decisions = decisions;
    }

    /** An issue that stands in no minutes. */
    record Entry(UUID cellId, LocalDate raisedOn, IssueForm facts) {}

    /** A decision on its nature. */
    record NatureWish(IssueNature nature, @Nullable String why) {}

    /**
     * A merger.
     *
     * @param other code of the issue it is to be followed in
     */
    record MergeWish(String other, @Nullable String reason) {}

    /** A reason. */
    record Reason(@Nullable String reason) {}

    @GetMapping("/{id}")
    ResponseEntity<IssueSheet> show(@PathVariable UUID id) {
        IssueSheet sheet = issues.sheet(id, current.require());
        return ResponseEntity.ok().eTag("\"" + sheet.issue().revision() + "\"").body(sheet);
    }

    @PostMapping
    ResponseEntity<Void> enter(@RequestBody Entry entry) {
        UUID id = editing.enter(
                current.require(),
                entry.cellId(),
                entry.raisedOn(),
                entry.facts().facts());
        return ResponseEntity.created(URI.create("/api/v1/issues/" + id)).build();
    }

    /** Changes the sheet; the revision in the body is the one it was read with. */
    @PutMapping("/{id}")
    Issue change(@PathVariable UUID id, @RequestBody IssueForm form) {
        IssueFacts facts = form.facts();
        editing.change(current.require(), id, form.known(), facts);
        return issues.visible(id, current.require());
    }

    @PostMapping("/{id}/nature")
    ResponseEntity<Void> settleNature(@PathVariable UUID id, @RequestBody NatureWish wish) {
        decisions.settleNature(current.require(), id, wish.nature(), text(wish.why()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/merge")
    ResponseEntity<Void> merge(@PathVariable UUID id, @RequestBody MergeWish wish) {
        decisions.merge(current.require(), id, wish.other(), text(wish.reason()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/split")
    ResponseEntity<Void> split(@PathVariable UUID id, @RequestBody Reason wish) {
        decisions.split(current.require(), id, text(wish.reason()));
        return ResponseEntity.noContent().build();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
