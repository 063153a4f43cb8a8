package org.bienban.workflows;

import java.util.List;

/** The tables the engine needs. Whoever owns the database creates them; the engine never alters it by itself. */
public final class EngineSchema {

    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";

    private EngineSchema() {}

    /**
     * Returns the class path resources of the engine's own PostgreSQL scripts that create an empty schema, in the order
     * in which they have to run. Statements end with a semicolon; comments begin with two hyphens.
     */
    public static List<String> createScripts() {
        // The engine reads its case and decision tables even if no case or decision is deployed.
        return List.of(
                        "engine",
                        "history",
                        "identity",
                        "case.engine",
                        "case.history",
                        "decision.engine",
                        "decision.history")
                .stream()
                .map(SCRIPT::formatted)
                .toList();
    }
}
