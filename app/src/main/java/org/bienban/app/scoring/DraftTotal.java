package org.bienban.app.scoring;

import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.ClosingSection;
import org.bienban.app.minutes.Draft;
import org.bienban.app.minutes.DraftChange;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesJson;
import org.bienban.app.scoring.engine.ScoreSheet;
import org.springframework.stereotype.Component;

/** Writes the total of a complete sheet into the draft, so that nobody types it twice. */
@Component
class DraftTotal {

    private static final int HUNDREDTHS = 100;

    private final MinutesDrafting drafting;

    DraftTotal(MinutesDrafting drafting) {
        this.drafting = drafting;
    }

    void write(UUID minutesId, ScoreSheet sheet, Actor by) {
        Draft draft = drafting.draft(minutesId, by);
        ClosingSection closing = draft.content().closing();
        // The draft holds whole points; half a point more stands on the sheet and in the printed minutes.
        int whole = Math.toIntExact(sheet.total().hundredths() / HUNDREDTHS);
        Integer now = closing.selfScore();
        if (!sheet.isComplete() || (now != null && now == whole)) {
            return;
        }
        ClosingSection scored = new ClosingSection(
                closing.endsAt(), closing.readBack(), closing.resolution(), whole, closing.weakPoints());
        drafting.save(
                minutesId,
                new DraftChange(draft.revision(), Map.of("closing", MinutesJson.tree(scored)), Map.of(), null),
                by);
    }
}
