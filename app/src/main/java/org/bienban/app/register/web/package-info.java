/** Pages and REST of the register. */
@NullMarked
package org.bienban.app.register.web;

import org.jspecify.annotations.NullMarked;
