/** Issues a cell cannot solve: one identity each, raised, raised again, merged, kept apart where the law asks for it. */
@ApplicationModule(
        allowedDependencies = {"refusal", "organisation", "access", "rules", "meeting", "minutes", "document"})
@NullMarked
package org.bienban.app.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
