package org.bienban.workflows.engine;

import java.util.function.Supplier;
import org.bienban.workflows.ProcessConflictException;
import org.bienban.workflows.ProcessFailedException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The edge of the engine: joins (or opens) the transaction, so that a row locked by the first engine command is still
 * locked in the next, and turns the engine's exceptions into ours.
 */
final class EngineTransaction {

    private final TransactionTemplate template;

    EngineTransaction(PlatformTransactionManager transactions) {
        this.template = new TransactionTemplate(transactions);
    }

    // execute() returns null only if the callback does, and no supplier here returns null.
    @SuppressWarnings("NullAway")
    <T> T run(String what, Supplier<T> work) {
        try {
            return template.execute(status -> work.get());
        } catch (OptimisticLockingException | ConcurrencyFailureException e) {
            throw new ProcessConflictException(what + ": somebody else changed it at the same moment", e);
        } catch (ProcessEngineException | DataAccessException e) {
            throw new ProcessFailedException(what + " failed: " + e.getMessage(), e);
        }
    }

    void run(String what, Runnable work) {
        run(what, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
