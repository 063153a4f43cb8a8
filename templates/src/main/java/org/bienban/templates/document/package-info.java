/** Documents as data and how they are laid out on paper: what is printed, never where it came from. */
@NullMarked
package org.bienban.templates.document;

import org.jspecify.annotations.NullMarked;
