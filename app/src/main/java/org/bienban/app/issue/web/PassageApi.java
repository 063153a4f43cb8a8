package org.bienban.app.issue.web;

import java.net.URI;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.issue.Passage;
import org.bienban.app.issue.PassageRaising;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Raising an issue from a passage of minutes, for programs. */
@RestController
class PassageApi {

    private final CurrentActor current;
    private final PassageRaising raising;

    PassageApi(CurrentActor current, PassageRaising raising) {
        this.current = current;
        this.raising = raising;
    }

    /** The words and the sheet. */
    record Wish(PassageForm passage, IssueForm facts) {}

    @PostMapping("/api/v1/issues/from-minutes")
    ResponseEntity<Void> raise(@RequestBody Wish wish) {
        Actor actor = current.require();
        Passage passage = wish.passage().passage();
        raising.source(actor, passage);
        UUID id = raising.raise(actor, passage, wish.facts().facts());
        return ResponseEntity.created(URI.create("/api/v1/issues/" + id)).build();
    }
}
