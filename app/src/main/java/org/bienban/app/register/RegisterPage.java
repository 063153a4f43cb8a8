package org.bienban.app.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register.
 *
 * @param total how many there are on all pages
 * @param next the key to go on after, null on the last page
 * @param categories how many there are of each category itself, whatever category the filter asks for
 */
public record RegisterPage(
        List<RegisterRow> rows, long total, @Nullable String next, Map<String, Long> categories) {

    /** Copies the rows. */
    public RegisterPage {
        rows = List.copyOf(rows);
        categories = Map.copyOf(categories);
    }
}
