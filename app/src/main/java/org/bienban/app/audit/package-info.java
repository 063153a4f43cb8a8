/** The journal of changes and of reads of personal data: only ever added to, each entry sealed by a chain of hashes. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "organisation",
            "access",
            "document",
            "meeting",
            "minutes",
            "review",
            "inbox",
            "issue",
            "importing",
            "scoring",
            "rules",
        })
@NullMarked
package org.bienban.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
