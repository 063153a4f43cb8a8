package org.bienban.app.review.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.minutes.Block;
import org.bienban.app.review.Anchor;
import org.bienban.app.review.Passage;
import org.bienban.app.review.Remark;
import org.bienban.app.review.Reply;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Standing;

/**
 * Writes a review in the words of the Web Annotation Data Model. A remark whose passage is gone keeps the target it had
 * on its own version; an answer is an annotation of the remark.
 */
final class Annotations {

    private final ReviewOf review;
    private final String versions;
    private final Map<UUID, String> names;
    private final Map<String, String> texts;

    /**
     * Annotations of one review.
     *
     * @param versions the address of versions, to which the number is added
     * @param names names of authors by id
     */
    Annotations(ReviewOf review, String versions, Map<UUID, String> names) {
        this.review = review;
        this.versions = versions;
        this.names = names;
        this.texts = review.shown().content().blocks().stream().collect(Collectors.toMap(Block::id, Block::text));
    }

    Map<String, Object> write() {
        List<Object> items = new ArrayList<>();
        for (Remark remark : review.remarks()) {
            Standing standing = review.standings().get(remark.id());
            if (standing != null) {
                items.add(annotation(remark, targets(remark, standing)));
                remark.replies().forEach(reply -> items.add(answer(remark, reply)));
            }
        }
        String id = versions + review.shown().number() + "/annotations";
        Map<String, Object> page = object("AnnotationPage", id + "#page");
        page.put("partOf", id);
        page.put("startIndex", 0);
        page.put("items", items);
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("@context", "http://www.w3.org/ns/anno.jsonld");
        collection.putAll(object("AnnotationCollection", id));
        collection.put("label", review.minutes().cellName());
        collection.put("total", items.size());
        collection.put("first", page);
        return collection;
    }

    private Map<String, Object> annotation(Remark remark, List<Object> targets) {
        Map<String, Object> annotation = object("Annotation", urn(remark.id()));
        annotation.put(
                "motivation", remark.wording() == null ? List.of("commenting") : List.of("commenting", "editing"));
        Instant published = remark.publishedAt();
        annotation.put("created", (published == null ? remark.changedAt() : published).toString());
        annotation.put("modified", remark.changedAt().toString());
        annotation.put("creator", person(remark.authorId()));
        List<Object> bodies = new ArrayList<>(List.of(
                body("commenting", remark.text()),
                body("tagging", remark.severity().name()),
                body("tagging", remark.head().name()),
                body("tagging", remark.state().name())));
        if (remark.wording() != null) {
            bodies.add(body("editing", remark.wording()));
        }
        annotation.put("body", bodies);
        annotation.put("target", targets.size() == 1 ? targets.getFirst() : targets);
        return annotation;
    }

    private Map<String, Object> answer(Remark remark, Reply reply) {
        Map<String, Object> annotation = object("Annotation", urn(reply.id()));
        annotation.put("motivation", "replying");
        annotation.put("created", reply.at().toString());
        annotation.put("creator", person(reply.authorId()));
        annotation.put("body", body("replying", reply.text()));
        annotation.put("target", urn(remark.id()));
        return annotation;
    }

    private List<Object> targets(Remark remark, Standing standing) {
        List<Anchor> anchors = standing.anchors().toList();
        return (anchors.isEmpty() ? remark.anchors() : anchors)
                .stream().map(this::target).toList();
    }

    private Object target(Anchor anchor) {
        String source = versions + anchor.version() + "#" + URLEncoder.encode(anchor.blockId(), StandardCharsets.UTF_8);
        Passage passage = anchor.passage();
        if (passage == null) {
            return source;
        }
        List<Object> selectors = new ArrayList<>();
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", passage.exact());
        quote.put("prefix", passage.prefix());
        quote.put("suffix", passage.suffix());
        selectors.add(quote);
        if (anchor.version() == review.shown().number()) {
            selectors.add(position(Objects.requireNonNull(texts.get(anchor.blockId())), passage));
        }
        return Map.of("source", source, "selector", selectors);
    }

    /** The model counts code points, we UTF-16 units. */
    private static Map<String, Object> position(String text, Passage passage) {
        int start = text.codePointCount(0, passage.start());
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", start);
        position.put("end", start + text.codePointCount(passage.start(), passage.end()));
        return position;
    }

    private Map<String, Object> person(UUID id) {
        Map<String, Object> person = object("Person", urn(id));
        person.put("name", names.getOrDefault(id, ""));
        return person;
    }

    private static Map<String, Object> body(String purpose, String value) {
        return Map.of("type", "TextualBody", "purpose", purpose, "value", value, "format", "text/plain");
    }

    private static Map<String, Object> object(String type, String id) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", id);
        object.put("type", type);
        return object;
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
