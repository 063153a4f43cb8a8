/** The way of an issue up to whoever can settle it and of the answer back down to the members. */
@NamedInterface("course")
@NullMarked
package org.bienban.app.issue.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
