package org.bienban.workflows.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.bienban.workflows.EngineSchema;
import org.bienban.workflows.WorkflowsSettings;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** One PostgreSQL and one engine for all tests of this JVM; the job executor is off, jobs are driven by hand. */
final class Stage {

    private static final AnnotationConfigApplicationContext CONTEXT =
            new AnnotationConfigApplicationContext(Beans.class);

    private Stage() {}

    static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    static DataSource newDatabase() {
        try {
            // Closed by the server's own shutdown hook when the JVM ends.
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            DataSource database = server.getPostgresDatabase();
            ResourceDatabasePopulator scripts = new ResourceDatabasePopulator();
            EngineSchema.createScripts().forEach(script -> scripts.addScript(new ClassPathResource(script)));
            scripts.execute(database);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Configuration
    @Import(WorkflowsConfiguration.class)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Beans {

        @Bean
        DataSource dataSource() {
            return newDatabase();
        }

        @Bean
        PlatformTransactionManager transactions(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        WorkflowsSettings workflowsSettings() {
            return new WorkflowsSettings(false, 2);
        }

        @Bean
        MessageSource messageSource() {
            return FragmentPage.messages();
        }

        @Bean
        RecordedEvents recordedEvents() {
            return new RecordedEvents();
        }

        @Bean
        AppPorts appPorts() {
            return new AppPorts();
        }

        @Bean
        RecordedIssueEvents recordedIssueEvents() {
            return new RecordedIssueEvents();
        }

        @Bean
        IssuePorts issuePorts() {
            return new IssuePorts();
        }
    }
}
