/** The register of issues: lists, figures and exports of what the person may see. Nothing depends on it. */
@ApplicationModule(
        allowedDependencies = {"refusal", "organisation", "access", "rules", "document", "issue", "issue :: course"})
@NullMarked
package org.bienban.app.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
