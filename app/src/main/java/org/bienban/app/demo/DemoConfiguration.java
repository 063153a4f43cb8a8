package org.bienban.app.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the demonstration ward before the application says it is ready. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoProperties.class)
class DemoConfiguration {

    @Bean
    ApplicationRunner demonstrationWard(
            DemoProperties settings, DemoSeeding seeding, @Value("${bienban.database.url:}") String databaseUrl) {
        return arguments -> {
            if (settings.wanted(databaseUrl)) {
                seeding.makeIfEmpty();
            }
        };
    }
}
