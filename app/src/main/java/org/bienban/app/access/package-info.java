/** Accounts, sign-in, who is asking and what they may see and do. */
@ApplicationModule(allowedDependencies = {"refusal", "organisation"})
@NullMarked
package org.bienban.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
