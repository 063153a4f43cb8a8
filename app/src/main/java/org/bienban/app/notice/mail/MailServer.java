package org.bienban.app.notice.mail;

import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSender;

/** The server mail is handed to, if there is one. */
interface MailServer {

    /** The way to the server; empty if none is set, and mail is to be kept. */
    Optional<JavaMailSender> sender();
}
