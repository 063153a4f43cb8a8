package org.bienban.app.directory.web;

import java.util.List;
import org.bienban.app.directory.Entry;
import org.bienban.templates.page.Choice;

/**
 * One field of a change as shown.
 *
 * @param choices what may be chosen; empty for a field to type in
 * @param value what stands in it: what was typed, or what holds now
 */
record ChangeField(Entry entry, List<Choice> choices, String value) {

    /** Whether one chooses instead of typing. */
    public boolean chosen() {
        return switch (entry) {
            case NAME, HEAD_NAME, CODE, FULL_NAME, PHONE -> false;
            default -> true;
        };
    }
}
