/** The quality score of a meeting: dated rule sets, self-score, superior's score, official rating. */
@ApplicationModule(allowedDependencies = {"refusal", "organisation", "access", "rules", "meeting", "minutes"})
@NullMarked
package org.bienban.app.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
