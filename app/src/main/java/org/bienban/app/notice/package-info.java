/** Notices to people about what waits for them. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "organisation",
            "access",
            "minutes",
            "inbox",
            "review",
            "scoring",
            "issue",
            "issue :: course",
            "search"
        })
@NullMarked
package org.bienban.app.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
