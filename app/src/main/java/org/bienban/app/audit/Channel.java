package org.bienban.app.audit;

/** By what way something was done; the message key is {@code audit.channel.<name>}. */
public enum Channel {
    /** By a signed-in person on the pages. */
    SESSION,
    /** With a personal token over REST. */
    TOKEN,
    /** By the program itself, or from the command line. */
    PROGRAM
}
