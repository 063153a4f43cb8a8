package org.bienban.app.notice.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.bienban.templates.mail.WrittenLetter;
import org.springframework.stereotype.Component;

/** Puts a mail into the form servers take. Sent twice, it has the same {@code Message-ID}. */
@Component
class MailMessages {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailProperties settings;
    private final InternetAddress sender;

    MailMessages(MailProperties settings) throws AddressException, UnsupportedEncodingException {
        this.settings = settings;
        InternetAddress typed = new InternetAddress(settings.sender());
        this.sender = typed.getPersonal() == null
                ? typed
                : new InternetAddress(typed.getAddress(), typed.getPersonal(), UTF_8);
    }

    /**
     * Fills an empty message.
     *
     * @throws AddressException if the address is none
     */
    MimeMessage fill(MimeMessage message, Mail mail, WrittenLetter letter, Instant now) throws MessagingException {
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setContentLanguage(new String[] {letter.language()});
        message.setHeader("Message-ID", "<" + mail.id() + "@" + host() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + settings.address("/profile/mail") + ">");
        message.setContent(new MimeMultipart("alternative", plain(letter), html(letter)));
        return message;
    }

    private static MimeBodyPart plain(WrittenLetter letter) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(letter.plain(), UTF_8);
        return part;
    }

    private static MimeBodyPart html(WrittenLetter letter) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(letter.html(), UTF_8, "html");
        return part;
    }

    private String host() {
        String host = settings.base().getHost();
        return host == null ? "localhost" : host;
    }
}
