/** The PostgreSQL behind everything: embedded by default, external by configuration, migrated by Flyway. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.bienban.app.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
