package org.bienban.templates.text;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.bienban.templates.text.TextReading.Reason;
import org.bienban.templates.text.TextReading.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Runs a reading apart, in a thread that may be given up: a file that exhausts the stack, the memory or the time becomes a
 * refusal. At most two files are read at the same time, so that their memory adds up to little; a reading that was given
 * up keeps its place until it really ends.
 */
public final class BoundedReading {
    private static final int AT_ONCE = 2;
    private static final long STACK_BYTES = 4L * 1024 * 1024;
    private static final Semaphore PLACES = new Semaphore(AT_ONCE);

    private BoundedReading() {}

    /**
     * The value of the reading.
     *
     * @throws RefusedFile if the limits were reached, or thrown by the reading itself
     */
    public static <T> T run(Duration limit, Supplier<T> reading) throws RefusedFile {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> complete(result, reading), "file-reading", STACK_BYTES);
        thread.setDaemon(true);
        try {
            if (!PLACES.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RefusedFile(Reason.TOO_SLOW, "no free place to read");
            }
            thread.start();
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new RefusedFile(Reason.TOO_SLOW, "more than " + limit.toSeconds() + " s");
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new RefusedFile(Reason.TOO_SLOW, "interrupted");
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        }
    }

    /** Like {@link #run}, a refusal as a value. */
    public static TextReading read(Duration limit, Supplier<TextReading> reading) {
        try {
            return run(limit, reading);
        } catch (RefusedFile refused) {
            return new Unreadable(refused.reason(), refused.detail());
        }
    }

    // Everything is caught on purpose, errors too: this thread exists to keep what a file does away from the process.
    private static <T> void complete(CompletableFuture<T> result, Supplier<T> reading) {
        try {
            result.complete(reading.get());
        } catch (Throwable problem) {
            result.completeExceptionally(problem);
        } finally {
            PLACES.release();
        }
    }

    private static RefusedFile refusal(@Nullable Throwable cause) {
        return switch (cause) {
            case RefusedFile refused -> refused;
            case OutOfMemoryError memory -> new RefusedFile(Reason.TOO_LARGE, "memory exhausted");
            case StackOverflowError stack -> new RefusedFile(Reason.DAMAGED, "nested too deeply");
            case null, default -> new RefusedFile(Reason.DAMAGED, String.valueOf(cause));
        };
    }
}
