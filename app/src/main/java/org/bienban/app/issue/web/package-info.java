/** Pages and REST of issues. */
@NullMarked
package org.bienban.app.issue.web;

import org.jspecify.annotations.NullMarked;
