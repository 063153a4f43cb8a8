/** Texts that answers begin with: shipped, a unit's, a person's own. */
@NullMarked
package org.bienban.app.issue.wording;

import org.jspecify.annotations.NullMarked;
