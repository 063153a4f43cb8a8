/** The frame around every page: navigation, language, errors, health. */
@ApplicationModule(allowedDependencies = {"refusal", "organisation", "access", "inbox", "variation"})
@NullMarked
package org.bienban.app.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
