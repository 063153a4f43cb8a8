package org.bienban.app.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which form of a thread stands open on a page.
 *
 * @param address what an address that opens a form begins with, the id of its field follows
 * @param field the id of the field of the form that is open, empty if none is
 * @param refused what was typed into it and refused, null if nothing was
 */
public record Writing(
        String address, String field, @Nullable RefusedText refused) {

    /** Stands for the id of a remark in a form that is not yet in its thread. */
    static final String ANY = "any";

    /** Returns what stands for the id of a remark in a form that is not yet in its thread. */
    public String any() {
        return ANY;
    }

    /** Returns what can be written into a thread. */
    public List<WrittenInThread> kinds() {
        return List.of(WrittenInThread.values());
    }

    /** Tells whether the open form is in the thread of this remark. */
    public boolean isIn(UUID remarkId) {
        return !field.isEmpty() && field.endsWith(remarkId.toString());
    }

    /** Returns what is written into the open form of a thread, null if nothing is there or may be sent. */
    public @Nullable WrittenInThread into(RemarkView view) {
        return Arrays.stream(WrittenInThread.values())
                .filter(kind -> kind.isOpenTo(view.actions()))
                .filter(kind -> kind.field(view.remark().id().toString()).equals(field))
                .findFirst()
                .orElse(null);
    }
}
