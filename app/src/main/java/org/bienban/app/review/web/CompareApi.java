package org.bienban.app.review.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.comparison.Comparison;
import org.bienban.app.comparison.Part;
import org.bienban.app.review.ComparedVersions;
import org.bienban.app.review.Comparing;
import org.bienban.app.review.Remark;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What differs between two versions, over REST. */
@RestController
class CompareApi {

    private final CurrentActor current;
    private final Comparing comparing;

    CompareApi(CurrentActor current, Comparing comparing) {
        this.current = current;
        this.comparing = comparing;
    }

    /**
     * Compares two versions; without numbers, the one the caller reviewed last with the newest. Of minutes of more than
     * 20,000 words the text is compared for one {@code part} at a time.
     */
    @GetMapping("/api/v1/minutes/{minutesId}/compare")
    DifferenceJson compare(
            @PathVariable UUID minutesId,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(required = false) @Nullable String part) {
        ComparedVersions compared = comparing.compare(current.require(), minutesId, from, to, part);
        return new DifferenceJson(
                compared.comparison(),
                compared.parts(),
                compared.touched().stream().map(Remark::id).toList());
    }

    /** A comparison over REST, with the remarks on what differs. */
    record DifferenceJson(Comparison comparison, List<Part> parts, List<UUID> remarks) {}
}
