/** The restricted annex of an issue: the households it touches, by name. Nothing outside the module reads it. */
@NullMarked
package org.bienban.app.issue.annex;

import org.jspecify.annotations.NullMarked;
