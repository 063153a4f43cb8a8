package org.bienban.app.register;

import org.bienban.app.issue.Issue;
import org.bienban.app.issue.course.IssueCourse;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param course where the issue, or the one it is followed in, stands; null if its way never began
 * @param unread whether an answer to it was not opened by the cell yet
 */
public record RegisterRow(Issue issue, @Nullable IssueCourse course, boolean unread) {}
