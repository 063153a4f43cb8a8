/** Pages and REST of meetings. */
@NullMarked
package org.bienban.app.meeting.web;

import org.jspecify.annotations.NullMarked;
