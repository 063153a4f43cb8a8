package org.bienban.app.minutes.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.SectionChoice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Texts of one's own that wait for a choice, over REST. */
@RestController
@RequestMapping("/api/v1/minutes/{id}/conflicts")
class ConflictRest {

    private final MinutesDrafting drafting;
    private final CurrentActor current;

    ConflictRest(MinutesDrafting drafting, CurrentActor current) {
        this.drafting = drafting;
        this.current = current;
    }

    @GetMapping
    List<SectionChoice> waiting(@PathVariable UUID id) {
        return drafting.choices(id, current.require());
    }

    /** Settles sections by id; answers with those that still wait. */
    @PostMapping
    List<SectionChoice> choose(@PathVariable UUID id, @RequestBody Map<String, SectionChoice.Verdict> verdicts) {
        drafting.choose(id, verdicts, current.require());
        return waiting(id);
    }
}
