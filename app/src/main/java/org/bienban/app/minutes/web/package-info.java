/** Pages and REST of minutes. */
@NullMarked
package org.bienban.app.minutes.web;

import org.jspecify.annotations.NullMarked;
