/**
 * Finding a passage again after the text around it, or the passage itself, has changed. Plain text in, positions out; it
 * knows nothing of remarks or minutes.
 */
@NullMarked
package org.bienban.app.review.anchoring;

import org.jspecify.annotations.NullMarked;
