package org.bienban.app.scoring.engine;

/**
 * What the record says about one measure.
 *
 * @param value the number found
 * @param required what it is compared with, 0 if it stands alone
 */
public record Measured(long value, long required) {}
