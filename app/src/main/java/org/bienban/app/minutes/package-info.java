/** Minutes: structured draft, autosave, versions, submission, numbering and publication. */
@ApplicationModule(allowedDependencies = {"refusal", "organisation", "access", "rules", "meeting", "document"})
@NullMarked
package org.bienban.app.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
