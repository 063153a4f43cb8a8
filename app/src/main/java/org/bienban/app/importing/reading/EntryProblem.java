package org.bienban.app.importing.reading;

/**
 * What is wrong with one document.
 *
 * @param problem the kind of problem, which has a message in every language
 * @param detail technical detail for the report, may be empty
 */
public record EntryProblem(Problem problem, String detail) {}
