package org.bienban.workflows.engine;

import org.bienban.workflows.EngineSchema;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Makes sure that the engine's tables are there before the engine starts. Asking through {@link JdbcOperations} also
 * makes the framework run the migrations first.
 */
final class EngineTables {

    private static final String VERSION = "select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'schema.version'";

    private EngineTables() {}

    static void require(JdbcOperations database) {
        try {
            database.queryForObject(VERSION, String.class);
        } catch (DataAccessException e) {
            throw new IllegalStateException(
                    "The process engine's tables are missing: a migration has to run " + EngineSchema.createScripts(),
                    e);
        }
    }
}
