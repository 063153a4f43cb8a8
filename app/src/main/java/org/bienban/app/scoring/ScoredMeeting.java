package org.bienban.app.scoring;

import java.util.UUID;
import org.bienban.app.scoring.engine.Occasion;

/**
 * A meeting that is scored.
 *
 * @param rules the rule set of its date
 * @param occasion what the set asks about the meeting itself
 */
record ScoredMeeting(UUID minutesId, RuleSetVersion rules, Occasion occasion) {}
