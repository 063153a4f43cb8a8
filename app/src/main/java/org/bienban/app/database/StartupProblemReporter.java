package org.bienban.app.database;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one sentence on the terminal why the program did not start, instead of a stack trace. */
final class StartupProblemReporter implements SpringBootExceptionReporter {

    private final PrintStream terminal = System.err;

    @Override
    public boolean reportException(Throwable failure) {
        String sentence = sentence(failure);
        if (sentence == null) {
            return false;
        }
        terminal.println(sentence);
        return true;
    }

    private static @Nullable String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupProblem problem) {
                return problem.getMessage();
            }
            if (cause instanceof PortInUseException port) {
                return "Port " + port.getPort() + " is taken by another program; stop it or start with ./run --port N.";
            }
        }
        return null;
    }
}
