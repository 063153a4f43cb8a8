/** The list of notices and the badge in the frame. */
@NullMarked
package org.bienban.app.notice.web;

import org.jspecify.annotations.NullMarked;
