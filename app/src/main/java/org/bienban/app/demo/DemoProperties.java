package org.bienban.app.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the demonstration ward.
 *
 * @param enabled whether to make it in an empty database; if not said: yes on the embedded database, no on an external
 *     one
 * @param password the one password of all demonstration accounts
 */
@ConfigurationProperties("bienban.demo")
record DemoProperties(
        @Nullable Boolean enabled,
        @DefaultValue("bienban-demo") String password) {

    boolean wanted(String databaseUrl) {
        return enabled != null ? enabled : databaseUrl.isBlank();
    }
}
