/** Pages and REST of scoring. */
@NullMarked
package org.bienban.app.scoring.web;

import org.jspecify.annotations.NullMarked;
