package org.bienban.app.review.checklist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the record says on an item.
 *
 * @param answer what it proposes, null if it is for a person to tell
 */
public record Proposal(@Nullable Answer answer, List<Evidence> evidence) {

    /** The record says nothing. */
    public static final Proposal NONE = new Proposal(null, List.of());

    /** Copies the evidence. */
    public Proposal {
        evidence = List.copyOf(evidence);
    }

    static Proposal of(Answer answer, Evidence... evidence) {
        return new Proposal(answer, List.of(evidence));
    }

    /** The facts with no answer drawn from them. */
    static Proposal open(Evidence... evidence) {
        return new Proposal(null, List.of(evidence));
    }

    /** Digest of the facts: another one means that they have changed. Empty if there are none. */
    String basis() {
        if (evidence.isEmpty()) {
            return "";
        }
        String facts =
                evidence.stream().map(fact -> fact.message() + fact.arguments()).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes((answer + "\n" + facts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
