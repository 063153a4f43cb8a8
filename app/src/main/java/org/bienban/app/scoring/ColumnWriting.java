package org.bienban.app.scoring;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.scoring.engine.ScoreSheet;

/** Puts a column to be saved together and saves it, or says that somebody else was quicker. */
final class ColumnWriting {

    private ColumnWriting() {}

    static Column of(
            UUID minutesId,
            Side side,
            int version,
            Map<String, Answer> answers,
            ScoreSheet sheet,
            Actor by,
            Instant at,
            long revision) {
        return new Column(
                minutesId,
                side,
                version,
                answers,
                sheet.total(),
                sheet.grade(),
                sheet.isComplete(),
                by.personId(),
                at,
                null,
                revision);
    }

    static void save(ScoreTable table, Column column) {
        if (!table.save(column)) {
            throw new ConflictException(Refusal.of("scoring.conflict.changed"));
        }
    }
}
