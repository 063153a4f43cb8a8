/** Looking up and changing the organisation: who may see and change which units and people, pages and REST. */
@ApplicationModule(allowedDependencies = {"refusal", "organisation", "access"})
@NullMarked
package org.bienban.app.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
