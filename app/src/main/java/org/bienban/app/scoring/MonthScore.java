package org.bienban.app.scoring;

import org.bienban.app.minutes.MinutesSummary;

/** A meeting of the cell and its scores. */
public record MonthScore(MinutesSummary minutes, ScoreSummary score) {}
