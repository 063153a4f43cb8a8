package org.bienban.app.comparison;

/** A run of words of one or both of two texts. The pieces that are not {@code NEW} make up the older text. */
public record Piece(Origin origin, String text) {}
