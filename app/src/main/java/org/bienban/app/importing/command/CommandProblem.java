package org.bienban.app.importing.command;

/** The command line asks for something that cannot be done; the message says what to correct. */
final class CommandProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandProblem(String sentence) {
        super(sentence, null, false, false);
    }
}
