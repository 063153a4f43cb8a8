package org.bienban.app.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice that goes by mail.
 *
 * @param issueId the issue it is about, null if it is about something else
 */
public record MailableNotice(Notice notice, @Nullable UUID issueId) {}
