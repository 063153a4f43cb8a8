/** The four ways a request can fail, in one vocabulary for every capability. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.bienban.app.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
