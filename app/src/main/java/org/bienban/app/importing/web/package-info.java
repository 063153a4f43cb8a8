/** Pages and REST of the import. */
@NullMarked
package org.bienban.app.importing.web;

import org.jspecify.annotations.NullMarked;
