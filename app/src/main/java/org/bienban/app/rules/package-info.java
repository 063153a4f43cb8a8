/** Rules as dated data: meeting windows, deadlines, working days and holidays, issue categories. */
@ApplicationModule(allowedDependencies = {"refusal", "organisation"})
@NullMarked
package org.bienban.app.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
