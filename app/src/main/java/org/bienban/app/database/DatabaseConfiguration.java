package org.bienban.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** One data source for the application, the engine and Flyway, whichever server it leads to. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @Conditional(EmbeddedCondition.class)
    EmbeddedServer embeddedServer(DatabaseProperties settings) {
        return EmbeddedServer.start(settings.directory());
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(DatabaseProperties settings, ObjectProvider<EmbeddedServer> embedded) {
        HikariConfig pool = new HikariConfig();
        EmbeddedServer server = embedded.getIfAvailable();
        if (server == null) {
            new ServerCheck(settings).verify();
            pool.setJdbcUrl(settings.url());
            pool.setUsername(settings.userOrNull());
            pool.setPassword(settings.password());
        } else {
            pool.setJdbcUrl(server.url());
        }
        pool.setPoolName("bienban");
        pool.setMaximumPoolSize(settings.connections());
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "bienban");
        return new HikariDataSource(pool);
    }

    @Bean
    FlywayConfigurationCustomizer forwardOnly() {
        return flyway -> flyway.cleanDisabled(true).validateMigrationNaming(true);
    }
}
