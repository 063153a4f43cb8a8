package org.bienban.templates.page;

import org.jspecify.annotations.Nullable;

/**
 * One value offered by a select, radio group or list of check boxes.
 *
 * @param value what the form sends
 * @param label what the person reads, already in their language
 * @param hint one more sentence under the label, or null
 */
public record Choice(String value, String label, @Nullable String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
