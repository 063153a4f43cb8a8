package org.bienban.app.notice.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.annotation.PreDestroy;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.bienban.app.access.Account;
import org.bienban.app.access.AccountSettings;
import org.bienban.app.access.Accounts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server for tests, unset until a test sets it, and people with addresses on it. */
@TestComponent
@Primary
public class Mailboxes implements MailServer {

    private static final String PASSWORD = "correct horse battery";

    private final GreenMail greenMail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final Accounts accounts;
    private final AccountSettings settings;
    private final MailChoices choices;
    private final MailDelivery delivery;
    private final JdbcClient jdbc;
    private volatile int port;

    Mailboxes(
            Accounts accounts,
            AccountSettings settings,
            MailChoices choices,
            @Lazy MailDelivery delivery,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.settings = settings;
        this.choices = choices;
        this.delivery = delivery;
        this.jdbc = jdbc;
        greenMail.start();
    }

    @PreDestroy
    void stop() {
        greenMail.stop();
    }

    @Override
    public Optional<JavaMailSender> sender() {
        if (port == 0) {
            return Optional.empty();
        }
        JavaMailSenderImpl way = new JavaMailSenderImpl();
        way.setHost("127.0.0.1");
        way.setPort(port);
        Properties limits = new Properties();
        limits.setProperty("mail.smtp.connectiontimeout", "2000");
        limits.setProperty("mail.smtp.timeout", "2000");
        // Otherwise the name of this machine is looked up, which may take long where it has none.
        limits.setProperty("mail.smtp.localhost", "localhost");
        way.setJavaMailProperties(limits);
        return Optional.of(way);
    }

    /** From now on there is a server. */
    void open() {
        port = greenMail.getSmtp().getPort();
    }

    /** From now on a server is set, and nobody answers there. */
    void away() {
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on no server is set. */
    void unset() {
        port = 0;
    }

    /** Gives a person an account, a language and an address of their own; returns the address. */
    public String give(UUID personId, String language) {
        settings.language(account(personId), language);
        return give(personId);
    }

    /** The same in no language of their own: pages stay in the one they are asked for in. */
    public String give(UUID personId) {
        account(personId);
        String address = personId + "@example.org";
        choices.keep(personId, new MailChoice(address, Map.of()));
        givenByDay(personId);
        return address;
    }

    /** Tests run in the evening too, when who gives an address waits for the next. */
    private void givenByDay(UUID personId) {
        jdbc.sql("update mail_address set digest_on = null where person_id = :person")
                .param("person", personId)
                .update();
    }

    private UUID account(UUID personId) {
        return accounts.ofPerson(personId)
                .map(Account::id)
                .orElseGet(() -> accounts.create(personId, "mail-" + personId, PASSWORD));
    }

    /** Sees to the mails that are due, and returns the newest of the person. */
    public UUID keptFor(UUID personId) {
        while (delivery.next() == MailDelivery.Step.DONE) {
            // one mail after the other
        }
        return jdbc.sql("select id from mail where person_id = :person order by at desc limit 1")
                .param("person", personId)
                .query(UUID.class)
                .single();
    }

    /** What has come for the address, in the order in which it came. */
    List<MimeMessage> of(String address) {
        return Arrays.stream(greenMail.getReceivedMessages())
                .filter(message -> isFor(message, address))
                .toList();
    }

    private static boolean isFor(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(one -> one.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
