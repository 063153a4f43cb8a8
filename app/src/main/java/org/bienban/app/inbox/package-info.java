/** The task list: a projection of the engine's tasks with the facts people sort and filter by. */
@ApplicationModule(allowedDependencies = {"refusal", "organisation", "access", "rules", "meeting", "minutes"})
@NullMarked
package org.bienban.app.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
