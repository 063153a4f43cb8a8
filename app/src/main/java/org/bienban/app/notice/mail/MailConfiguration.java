package org.bienban.app.notice.mail;

import org.bienban.templates.mail.LetterRenderer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of mail. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {

    @Bean
    LetterRenderer letterRenderer() {
        return new LetterRenderer();
    }
}
