package org.bienban.app.review.web;

import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.review.SuggestedWordings;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Suggested words in the draft, over REST. */
@RestController
@RequestMapping("/api/v1/minutes/{minutesId}/remarks/{remarkId}/wording")
class WordingsApi {

    private final CurrentActor current;
    private final SuggestedWordings wordings;

    WordingsApi(CurrentActor current, SuggestedWordings wordings) {
        this.current = current;
        this.wordings = wordings;
    }

    /** Replaces the remark's passage in the draft by the words suggested. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void apply(@PathVariable UUID minutesId, @PathVariable UUID remarkId) {
        wordings.apply(current.require(), minutesId, remarkId);
    }

    /** Puts the passage back. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable UUID minutesId, @PathVariable UUID remarkId) {
        wordings.undo(current.require(), minutesId, remarkId);
    }
}
