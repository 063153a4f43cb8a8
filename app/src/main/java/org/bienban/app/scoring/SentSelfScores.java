package org.bienban.app.scoring;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.minutes.SelfScores;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells what the cell's column of a version came to. */
@Component
class SentSelfScores implements SelfScores {

    private final ScoreTable table;
    private final MessageSource messages;

    SentSelfScores(ScoreTable table, MessageSource messages) {
        this.table = table;
        this.messages = messages;
    }

    @Override
    public Optional<SelfScore> of(UUID minutesId, int version, Locale locale) {
        return table.column(minutesId, Side.SELF, version)
                .map(column -> new SelfScore(
                        column.total().value(), messages.getMessage("scoring.grade." + column.grade(), null, locale)));
    }
}
