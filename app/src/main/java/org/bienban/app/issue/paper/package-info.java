/** Papers attached to issues and to the answers given to them. */
@NamedInterface("paper")
@NullMarked
package org.bienban.app.issue.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
