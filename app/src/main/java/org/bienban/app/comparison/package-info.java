/** What differs between two versions of minutes: text by paragraph and word, figures and lists as before and after. */
@ApplicationModule(allowedDependencies = {"minutes", "meeting"})
@NullMarked
package org.bienban.app.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
