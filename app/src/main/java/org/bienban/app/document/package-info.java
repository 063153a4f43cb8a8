/** Stored files by content, PDF jobs and text extraction; with the templates library the only place that reads PDF. */
@ApplicationModule(allowedDependencies = {"refusal", "access", "organisation"})
@NullMarked
package org.bienban.app.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
