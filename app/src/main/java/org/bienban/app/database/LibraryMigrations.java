package org.bienban.app.database;

import java.util.List;
import org.bienban.workflows.EngineSchema;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of the libraries we build on; their versions come before every migration of ours. */
@Configuration(proxyBeanMethods = false)
class LibraryMigrations {

    @Bean
    JavaMigration engineTables() {
        return new LibraryTables("0001", "engine tables", EngineSchema.createScripts());
    }

    @Bean
    JavaMigration sessionTables() {
        return new LibraryTables(
                "0002", "session tables", List.of("org/springframework/session/jdbc/schema-postgresql.sql"));
    }

    @Bean
    JavaMigration eventPublicationTable() {
        return new LibraryTables(
                "0003",
                "event publication table",
                List.of("org/springframework/modulith/events/jdbc/schemas/v2/schema-postgresql.sql"));
    }
}
