/** Letters as they go by mail: one text in two forms, plain and as simple HTML. */
@NullMarked
package org.bienban.templates.mail;

import org.jspecify.annotations.NullMarked;
