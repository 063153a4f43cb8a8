/** Keeps this node's search index in step with the database and answers searches. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "organisation",
            "access",
            "directory",
            "rules",
            "meeting",
            "minutes",
            "review",
            "scoring",
            "scoring :: engine",
            "issue",
            "issue :: course",
            "issue :: paper",
            "document"
        })
@NullMarked
package org.bienban.app.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
