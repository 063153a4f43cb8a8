package org.bienban.app.review.web;

import java.io.Serializable;

/**
 * What was typed into a form of a thread and refused: after the redirect it stands in its field again, the reason beside
 * it. It waits in the session, which is kept in the database.
 *
 * @param field the id of the field on the page
 * @param text as typed
 * @param problem why it was refused, in the reader's language
 */
public record RefusedText(String field, String text, String problem) implements Serializable {}
