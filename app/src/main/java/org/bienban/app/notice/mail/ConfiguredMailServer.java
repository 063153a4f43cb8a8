package org.bienban.app.notice.mail;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The server of the settings {@code spring.mail}. */
@Component
class ConfiguredMailServer implements MailServer {

    private final ObjectProvider<JavaMailSender> configured;

    ConfiguredMailServer(ObjectProvider<JavaMailSender> configured) {
        this.configured = configured;
    }

    @Override
    public Optional<JavaMailSender> sender() {
        return Optional.ofNullable(configured.getIfAvailable());
    }
}
