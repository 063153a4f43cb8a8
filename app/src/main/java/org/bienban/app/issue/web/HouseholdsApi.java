package org.bienban.app.issue.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.annex.Annex;
import org.bienban.app.issue.annex.AnnexKeeping;
import org.bienban.app.issue.annex.Annexes;
import org.bienban.app.issue.annex.HouseholdLines;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The households of an issue for programs. */
@RestController
@RequestMapping("/api/v1/issues/{id}/households")
class HouseholdsApi {

    private final CurrentActor current;
    private final Annexes annexes;
    private final AnnexKeeping keeping;

    HouseholdsApi(CurrentActor current, Annexes annexes, AnnexKeeping keeping) {
        this.current = current;
        this.annexes = annexes;
        this.keeping = keeping;
    }

    /** Lines of a table, as on the page. */
    record Lines(@Nullable String lines) {}

    /** A reason. */
    record Reason(@Nullable String reason) {}

    @GetMapping
    Annex show(@PathVariable UUID id) {
        return annexes.opened(current.require(), id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@PathVariable UUID id, @RequestBody HouseholdForm form) {
        keeping.requireKeeping(current.require(), id);
        keeping.add(current.require(), id, List.of(form.household()), "head");
    }

    @PostMapping("/lines")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addLines(@PathVariable UUID id, @RequestBody Lines table) {
        keeping.requireKeeping(current.require(), id);
        keeping.add(current.require(), id, HouseholdLines.read(CourseForm.text(table.lines())), HouseholdLines.FIELD);
    }

    @PostMapping("/{household}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, @PathVariable UUID household, @RequestBody Reason wish) {
        keeping.withdraw(current.require(), id, household, wish.reason());
    }

    @PostMapping("/count")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeCount(@PathVariable UUID id) {
        keeping.takeCount(current.require(), id);
    }
}
