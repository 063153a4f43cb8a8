package org.bienban.app.organisation;

/**
 * A type of unit within a kind, as data.
 *
 * @param code for example {@code residential}
 * @param kind the kind it belongs to
 * @param label the type in the language asked for
 */
public record UnitType(String code, String kind, String label) {}
