package org.bienban.app.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that answers begin with was written, changed, put away or taken out again. Published in the deed's transaction.
 *
 * @param unitId the unit or body it belongs to, null if it is the person's own
 * @param name by which it is offered
 * @param text what it says now; what a person keeps for themselves is told to nobody
 * @param isArchived whether it is put away
 */
public record AnswerTemplateChanged(
        UUID templateId, @Nullable UUID unitId, String name, String text, boolean isArchived, UUID by) {}
