/**
 * The checklist of an inspection: what is checked on a day and for a kind of meeting, what the record proposes, and what the
 * inspector decides. It knows the review; the review does not know it.
 */
@NullMarked
package org.bienban.app.review.checklist;

import org.jspecify.annotations.NullMarked;
