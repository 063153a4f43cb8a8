package org.bienban.app.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class MailFaultTests {

    @Test
    void whatTheServerRefusesForGoodIsFinal() throws AddressException {
        Address[] refused = {new InternetAddress("nobody@example.org")};
        SendFailedException failed = new SendFailedException(
                "Invalid Addresses",
                new MessagingException("550 5.1.1 No such user"),
                new Address[0],
                new Address[0],
                refused);
        MailFault fault = MailFault.of(new MailSendException(Map.of("mail", failed)));
        assertThat(fault.isFinal()).isTrue();
        assertThat(fault.isOfServer()).isFalse();
        assertThat(fault.reason()).isEqualTo("550 5.1.1 No such user");
    }

    @Test
    void whatItWillTakeLaterIsNot() throws AddressException {
        Address[] unsent = {new InternetAddress("full@example.org")};
        SendFailedException failed = new SendFailedException(
                "Try later", new MessagingException("452 Mailbox full"), new Address[0], unsent, new Address[0]);
        MailFault fault = MailFault.of(new MailSendException(Map.of("mail", failed)));
        assertThat(fault.isFinal()).isFalse();
        assertThat(fault.isOfServer()).isFalse();
    }

    @Test
    void aServerThatDoesNotAnswerOrLetUsInIsNoFaultOfTheMail() {
        MailFault away = MailFault.of(new MailSendException(
                "Mail server connection failed",
                new MessagingException("Couldn't connect", new ConnectException("Connection refused"))));
        assertThat(away.isFinal()).isFalse();
        assertThat(away.isOfServer()).isTrue();
        assertThat(away.reason()).isEqualTo("Connection refused");
        assertThat(MailFault.of(new MailAuthenticationException(new AuthenticationFailedException("535 no")))
                        .isOfServer())
                .isTrue();
    }
}
