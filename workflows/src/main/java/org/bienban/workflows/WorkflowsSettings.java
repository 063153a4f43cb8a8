package org.bienban.workflows;

/**
 * How the engine runs on this node. The application offers a bean of this type; without one {@link #defaults()} hold.
 *
 * @param jobsRun whether this node works on timers and jobs; off in tests, which drive them by hand
 * @param jobThreads how many jobs this node works on at once, 1 to 64
 */
public record WorkflowsSettings(boolean jobsRun, int jobThreads) {

    /** Refuses an absurd number of threads. */
    public WorkflowsSettings {
        if (jobThreads < 1 || jobThreads > 64) {
            throw new IllegalArgumentException("jobThreads must be between 1 and 64, not " + jobThreads);
        }
    }

    /** Returns the settings for a node of two cores: more than four threads gained nothing when measured. */
    public static WorkflowsSettings defaults() {
        return new WorkflowsSettings(true, 4);
    }
}
