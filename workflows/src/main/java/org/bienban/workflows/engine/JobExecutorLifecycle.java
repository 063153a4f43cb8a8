package org.bienban.workflows.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;

/**
 * Starts working on jobs once the whole application stands, and stops before any of it is taken down: a timer that is
 * overdue at start-up would otherwise call into beans that do not exist yet.
 */
final class JobExecutorLifecycle implements SmartLifecycle {

    private final JobExecutor executor;
    private final boolean enabled;

    JobExecutorLifecycle(JobExecutor executor, boolean enabled) {
        this.executor = executor;
        this.enabled = enabled;
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    @Override
    public void start() {
        executor.start();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
