/** Import of older minutes from folders and archives, each file with its own report. */
@ApplicationModule(allowedDependencies = {"refusal", "organisation", "access", "minutes", "document"})
@NullMarked
package org.bienban.app.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
