/** Meetings of cells and who attended them. */
@ApplicationModule(allowedDependencies = {"refusal", "organisation", "access", "rules"})
@NullMarked
package org.bienban.app.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
