/** The page on which a committee decides how minutes go through its review. */
@ApplicationModule(allowedDependencies = {"refusal", "organisation", "access", "rules"})
@NullMarked
package org.bienban.app.variation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
