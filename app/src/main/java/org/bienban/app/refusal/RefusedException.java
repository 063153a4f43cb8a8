package org.bienban.app.refusal;

import java.util.List;

/**
 * Carries refusals out of a use case, so that its transaction rolls back. Pages show each one beside its field
 * with what was typed kept; REST answers 422 with a problem that lists them.
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /** Refuses for the given reasons, at least one. */
    public RefusedException(List<Refusal> refusals) {
        super(String.join(", ", refusals.stream().map(Refusal::code).toList()), null, false, false);
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
        this.refusals = List.copyOf(refusals);
    }

    /** Refuses for one reason. */
    public RefusedException(Refusal refusal) {
        this(List.of(refusal));
    }

    /** The reasons, never empty. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
