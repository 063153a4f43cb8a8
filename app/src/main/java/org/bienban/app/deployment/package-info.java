/** New versions of the process models: uploaded, examined, deployed, and running cases moved to them. */
@ApplicationModule(allowedDependencies = {"refusal", "organisation", "access"})
@NullMarked
package org.bienban.app.deployment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
