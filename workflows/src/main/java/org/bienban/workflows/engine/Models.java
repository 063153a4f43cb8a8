package org.bienban.workflows.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;

/** The models shipped with the application. */
final class Models {

    /** What a person has deployed. */
    static final String UPLOADED = "uploaded";

    private static final String DEPLOYMENT = "bienban";
    private static final String ISSUES = "bienban-issues";

    private Models() {}

    /**
     * Deploys what changed since the last start. The engine compares names and bytes and holds a lock in the database
     * meanwhile, so nodes starting together make one version and not two.
     */
    static void deploy(RepositoryService repository) {
        deploy(repository, DEPLOYMENT, ReviewModel.RESOURCE, ReviewModel.ROUTING_RESOURCE);
        deploy(repository, ISSUES, IssueModel.RESOURCE, IssueModel.ROUTING_RESOURCE);
    }

    private static void deploy(RepositoryService repository, String name, String process, String table) {
        try (InputStream model = open(process);
                InputStream routing = open(table)) {
            repository
                    .createDeployment()
                    .name(name)
                    .enableDuplicateFiltering(true)
                    .addInputStream(process, model)
                    .addInputStream(table, routing)
                    .deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Models.class.getResourceAsStream("/" + resource), resource);
    }
}
