package org.bienban.app.search;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Settings of the search capability, and what it does by itself on every node. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

    /** A look for alerts that finds nothing costs two small questions. */
    private static final Duration ALERTS = Duration.ofSeconds(3);

    /** Keeps this node's index in step. */
    @Bean
    FollowingThread indexFollower(NodeIndex index, SearchProperties settings) {
        return new FollowingThread("search-index", settings.poll(), settings.tail(), index::work);
    }

    /** Sees to alerts: whichever node comes first. Apart from the index, which waits for nobody. */
    @Bean
    FollowingThread alertFollower(AlertWatch watch, SearchProperties settings) {
        return new FollowingThread("search-alerts", ALERTS, settings.tail(), watch::step);
    }
}
