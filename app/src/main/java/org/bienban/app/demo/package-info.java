/** The demonstration ward, made through the application's own services. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "organisation",
            "access",
            "rules",
            "meeting",
            "minutes",
            "review",
            "variation",
            "scoring",
            "scoring :: engine",
            "inbox",
            "document",
            "importing",
            "issue",
            "issue :: course"
        })
@NullMarked
package org.bienban.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
