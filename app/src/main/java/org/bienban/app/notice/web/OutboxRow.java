package org.bienban.app.notice.web;

import org.bienban.app.notice.mail.Mail;

/**
 * A mail as the list of the outbox shows it.
 *
 * @param person whom it is for
 */
record OutboxRow(Mail mail, String person) {}
