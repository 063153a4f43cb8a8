package org.bienban.app.register;

/**
 * A state of the register somebody keeps under a name.
 *
 * @param query the query of its address, empty for the register as it opens
 */
public record SavedView(String name, String query) {}
