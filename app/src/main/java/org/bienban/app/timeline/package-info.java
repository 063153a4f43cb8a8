/** The course of minutes told step by step, and who of the two sides opened them when. */
@ApplicationModule(allowedDependencies = {"refusal", "organisation", "access", "rules", "minutes", "review", "inbox"})
@NullMarked
package org.bienban.app.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
