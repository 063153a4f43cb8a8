package org.bienban.app.notice.mail;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of mail besides the server, which is Spring's {@code spring.mail}.
 *
 * @param work whether this node sends; tests do it by hand
 * @param sender address mail comes from, with or without a name
 * @param base address of the pages, as the readers of mail reach them
 * @param attempts how often a mail is tried before it is given up
 * @param poll how often the outbox is looked at
 * @param digest when the mail of the evening is written, as {@code HH:mm} in Việt Nam
 * @param keepSent how long what was sent stays in the outbox: mail is personal data
 * @param keepUnsent how long what was never sent stays there
 */
@ConfigurationProperties("bienban.mail")
record MailProperties(
        @DefaultValue("true") boolean work,
        @DefaultValue("Biên Bản <bien-ban@localhost>") String sender,
        @DefaultValue("http://localhost:8080") URI base,
        @DefaultValue("8") int attempts,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("19:00") String digest,
        @DefaultValue("30d") Duration keepSent,
        @DefaultValue("90d") Duration keepUnsent) {

    LocalTime evening() {
        return LocalTime.parse(digest);
    }

    /** The whole address of a page. */
    String address(String path) {
        return base.toString().replaceFirst("/+$", "") + path;
    }
}
