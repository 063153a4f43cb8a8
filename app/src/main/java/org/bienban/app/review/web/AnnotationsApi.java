package org.bienban.app.review.web;

import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.organisation.People;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Reviews;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The remarks on a version as W3C Web Annotations. */
@RestController
class AnnotationsApi {

    private static final MediaType JSON_LD =
            MediaType.parseMediaType("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"");

    private final CurrentActor current;
    private final Reviews reviews;
    private final People people;

    AnnotationsApi(CurrentActor current, Reviews reviews, People people) {
        this.current = current;
        this.reviews = reviews;
        this.people = people;
    }

    /** What the caller may know of them; positions count code points of the block the target's source names. */
    @GetMapping("/api/v1/minutes/{minutesId}/versions/{version}/annotations")
    ResponseEntity<Map<String, Object>> annotations(@PathVariable UUID minutesId, @PathVariable int version) {
        ReviewOf review = reviews.of(current.require(), minutesId, version);
        String versions = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/api/v1/minutes/" + minutesId + "/versions/")
                .toUriString();
        return ResponseEntity.ok()
                .contentType(JSON_LD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"remarks-" + minutesId + "-" + version + ".jsonld\"")
                .body(new Annotations(review, versions, people.names(ReviewPages.authors(review))).write());
    }
}
