/** Inspection, remarks and verdicts: pages and REST. */
@NullMarked
package org.bienban.app.review.web;

import org.jspecify.annotations.NullMarked;
