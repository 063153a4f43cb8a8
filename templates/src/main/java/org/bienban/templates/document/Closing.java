package org.bienban.templates.document;

import org.jspecify.annotations.Nullable;

/**
 * End of the minutes, before the signatures.
 *
 * @param adopted whether the minutes were read back and adopted before the meeting closed
 * @param statement the cell's own wording of the read-back; null takes the form's wording
 */
public record Closing(boolean adopted, @Nullable String statement) {}
