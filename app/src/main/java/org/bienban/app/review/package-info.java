/** Inspection of minutes: rounds, remarks, replies, verdicts. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "organisation",
            "access",
            "rules",
            "meeting",
            "minutes",
            "comparison",
            "inbox",
            "scoring"
        })
@NullMarked
package org.bienban.app.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
