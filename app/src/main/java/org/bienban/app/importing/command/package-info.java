/** The import from the command line. */
@NullMarked
package org.bienban.app.importing.command;

import org.jspecify.annotations.NullMarked;
