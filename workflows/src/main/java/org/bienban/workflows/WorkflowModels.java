package org.bienban.workflows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The models the processes run on: what they are, a new version examined and deployed, and running cases moved to it.
 * Everything lives in the engine's tables, so all nodes see the same. The caller has already decided that the person
 * may.
 */
public interface WorkflowModels {

    /** Returns every version of every model, the newest first. */
    List<ModelVersion> versions();

    /** Examines a file without deploying it. Never throws for what is in the file: what is wrong is listed. */
    ModelReport examine(byte[] file, Locale locale);

    /**
     * Deploys a file as the newest version of its model: new cases use it, running ones stay where they are. The file
     * is examined again; the same file as the newest version makes no new one.
     *
     * @param by who deploys it
     * @return what was found; deployed if that holds no error
     */
    ModelReport deploy(byte[] file, UUID by, Locale locale);

    /** Returns the file of a version, empty if there is no such version. */
    Optional<byte[]> file(String versionId);

    /** Returns the drawing of a version of a process, empty if there is none. */
    Optional<ProcessDiagram> drawing(String versionId, Locale locale);

    /** Says what moving the running cases of a version to the newest would do, changing nothing. */
    MigrationPreview preview(String fromVersionId);

    /**
     * Moves the running cases that can be moved to the newest version, a few at a time, in the background. The others
     * finish on their version.
     *
     * @return the run, to ask how far it is; empty if there is nothing to move
     */
    Optional<UUID> migrate(String fromVersionId);

    /** Returns how far a run is, empty if it has finished. */
    Optional<MigrationProgress> progress(UUID runId);

    /** Tries what failed in a run once more. */
    void retry(UUID runId);
}
