package org.bienban.app.review.web;

import java.util.Locale;
import java.util.UUID;
import org.bienban.app.review.RemarkState;
import org.bienban.app.review.Severity;

/** Which threads a person wants to see. */
public enum ThreadFilter {
    /** Every one. */
    ALL,
    /** Those nobody has accepted yet, own drafts included. */
    OPEN,
    /** Those the person began or answered. */
    MINE,
    /** Those that ask for nothing any more. */
    RESOLVED;

    /** The filter of an address; what is not known shows everything. */
    static ThreadFilter named(String name) {
        for (ThreadFilter filter : values()) {
            if (filter.key().equals(name)) {
                return filter;
            }
        }
        return ALL;
    }

    /** Returns the name in addresses and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean shows(RemarkView view, UUID reader) {
        boolean resolved = view.remark().state() == RemarkState.ACCEPTED
                || view.remark().setAside() != null
                || (view.remark().severity() == Severity.PRAISE && view.remark().state() != RemarkState.DRAFT);
        return switch (this) {
            case ALL -> true;
            case OPEN -> !resolved;
            case MINE ->
                view.remark().authorId().equals(reader)
                        || view.remark().replies().stream()
                                .anyMatch(reply -> reply.authorId().equals(reader));
            case RESOLVED -> resolved;
        };
    }
}
