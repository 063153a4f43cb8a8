/** The page of the timeline and its REST twin. */
@NullMarked
package org.bienban.app.timeline.web;

import org.jspecify.annotations.NullMarked;
