package org.bienban.app.scoring.engine;

/** From how many points a band is reached. */
public record Band(Grade grade, Points from) {}
