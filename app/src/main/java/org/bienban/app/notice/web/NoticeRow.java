package org.bienban.app.notice.web;

import org.bienban.app.notice.Notice;

/**
 * A notice as a person reads it.
 *
 * @param reason why it was done so, empty if nobody said
 */
record NoticeRow(Notice notice, String text, String reason) {}
