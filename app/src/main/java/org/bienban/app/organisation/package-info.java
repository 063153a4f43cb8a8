/** Units, people, memberships, posts, supervision assignments and deputies, each with the dates it held. */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package org.bienban.app.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
