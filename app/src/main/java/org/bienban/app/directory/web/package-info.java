/** Pages and REST of the organisation. */
@NullMarked
package org.bienban.app.directory.web;

import org.jspecify.annotations.NullMarked;
