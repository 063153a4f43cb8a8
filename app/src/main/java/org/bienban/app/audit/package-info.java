/** Append-only, hash-chained journal of changes and of reads of personal data. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "organisation",
            "access",
            "meeting",
            "minutes",
            "review",
            "inbox",
            "document",
            "importing"
        })
@NullMarked
package org.bienban.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
