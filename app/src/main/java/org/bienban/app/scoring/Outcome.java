package org.bienban.app.scoring;

import org.bienban.app.scoring.engine.Grade;
import org.bienban.app.scoring.engine.Points;

/** What a column came to. */
public record Outcome(Points total, Grade grade) {}
