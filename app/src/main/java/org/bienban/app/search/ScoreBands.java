package org.bienban.app.search;

import java.util.List;
import java.util.Locale;
import org.bienban.app.access.Audiences;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.scoring.ScoreSummaries;
import org.bienban.app.scoring.ScoreSummary;
import org.bienban.app.scoring.engine.Grade;
import org.bienban.search.EntryBand;
import org.springframework.stereotype.Component;

/** The band a meeting was scored with, for those who see its score sheet: what was decided, else what the scores speak for. */
@Component
class ScoreBands {

    private final ScoreSummaries summaries;
    private final Audiences audiences;

    ScoreBands(ScoreSummaries summaries, Audiences audiences) {
        this.summaries = summaries;
        this.audiences = audiences;
    }

    EntryBand of(MinutesSummary minutes) {
        if (minutes.meetingId() == null || minutes.version() == 0) {
            return EntryBand.NONE;
        }
        ScoreSummary score = summaries.of(List.of(minutes.id())).get(minutes.id());
        Grade band = score == null ? null : score.rating() != null ? score.rating() : score.proposed();
        return band == null
                ? EntryBand.NONE
                : new EntryBand(
                        band.name().toLowerCase(Locale.ROOT), audiences.ofScore(minutes.cellId(), minutes.wardId()));
    }
}
