/** Counts points: a rule set and answers give a score sheet. Knows no database and no framework. */
@NamedInterface("engine")
@NullMarked
package org.bienban.app.scoring.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
