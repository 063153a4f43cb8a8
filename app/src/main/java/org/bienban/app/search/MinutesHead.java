package org.bienban.app.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bienban.app.minutes.ArchiveNote;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesArchive;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every entry made from minutes says of them: whose, of when, in which state, and for whom. */
@Component
class MinutesHead {

    private final MinutesArchive archive;
    private final Units units;

    MinutesHead(MinutesArchive archive, Units units) {
        this.archive = archive;
        this.units = units;
    }

    IndexEntry.Builder entry(String id, String kind, MinutesSummary minutes, Optional<MinutesVersion> version) {
        LocalDate date = date(minutes, version);
        // On the day of the paper: it keeps being found under the ward and province it had then.
        List<Unit> path = date == null ? List.of() : units.path(minutes.cellId(), date);
        List<Unit> above = Above.of(path, minutes.cellId());
        return IndexEntry.of(id, kind)
                .language(EntryLanguage.ofCode(minutes.language()))
                .unit(
                        minutes.cellId().toString(),
                        above.isEmpty() ? List.of(minutes.wardId().toString()) : Above.ids(above),
                        minutes.cellName())
                .unitsAbove(Above.names(above))
                .unitLevel(Above.kind(path, minutes.cellId()))
                .month(minutes.month())
                .date(date)
                .status(minutes.state().name().toLowerCase(Locale.ROOT))
                .audiences(minutes.audiences())
                .sourceVersion(minutes.changedAt().toEpochMilli());
    }

    private @Nullable LocalDate date(MinutesSummary minutes, Optional<MinutesVersion> version) {
        if (minutes.state() == MinutesState.ARCHIVED) {
            return archive.noteOf(minutes.id()).map(ArchiveNote::dated).orElse(null);
        }
        MeetingSnapshot meeting = version.map(MinutesVersion::meeting).orElse(null);
        if (meeting != null) {
            return meeting.meeting().heldOn();
        }
        return minutes.month() == null ? null : minutes.month().atDay(1);
    }
}
