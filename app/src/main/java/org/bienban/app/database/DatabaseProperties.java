package org.bienban.app.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives.
 *
 * @param url JDBC address of an external PostgreSQL 14 or newer; empty starts the embedded server
 * @param user role at the external server
 * @param password its password
 * @param directory folder of the embedded server's data, kept between starts
 * @param connections upper bound of the connection pool of this node
 */
@ConfigurationProperties("bienban.database")
public record DatabaseProperties(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("./data") Path directory,
        @DefaultValue("16") int connections) {

    /** Whether an external server was configured. */
    public boolean external() {
        return !url.isBlank();
    }

    @Nullable
    String userOrNull() {
        return user.isBlank() ? null : user;
    }
}
