package org.bienban.app.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.minutes.AgendaItem;
import org.bienban.app.minutes.ArchiveNote;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesArchive;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.minutes.Opinion;
import org.bienban.app.minutes.RaisedIssue;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Minutes and archived papers as index entries: the newest version that was sent, one passage a block. */
@Component
class MinutesEntries implements EntrySource {

    private final MinutesRegister register;
    private final MinutesArchive archive;
    private final Units units;
    private final MinutesTitles titles;
    private final ScoreBands bands;
    private final JdbcClient jdbc;

    MinutesEntries(
            MinutesRegister register,
            MinutesArchive archive,
            Units units,
            MinutesTitles titles,
            ScoreBands bands,
            JdbcClient jdbc) {
        this.register = register;
        this.archive = archive;
        this.units = units;
        this.titles = titles;
        this.bands = bands;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "minutes";
    }

    @Override
    public IndexChange read(UUID id) {
        return register.find(id)
                .<IndexChange>map(minutes -> new IndexChange.Upsert(entry(minutes)))
                .orElseGet(() -> new IndexChange.Delete(entryId(id)));
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID after, int limit) {
        return jdbc.sql(
                        "select id from minutes where (:after::uuid is null or id > :after::uuid) order by id limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    @Override
    public Set<UUID> seen(Collection<UUID> ids, Set<String> tokens) {
        return jdbc.sql("select id from minutes where id = any(:ids) and audiences && :tokens::text[]")
                .param("ids", ids.toArray(UUID[]::new))
                .param("tokens", tokens.toArray(String[]::new))
                .query((row, index) -> row.getObject("id", UUID.class))
                .set();
    }

    static String entryId(UUID minutesId) {
        return "minutes:" + minutesId;
    }

    private IndexEntry entry(MinutesSummary minutes) {
        Optional<MinutesVersion> version = register.latestVersion(minutes.id());
        LocalDate date = date(minutes, version);
        // On the day of the paper: it keeps being found under the ward and province it had then.
        List<Unit> path = date == null ? List.of() : units.path(minutes.cellId(), date);
        List<Unit> above = Above.of(path, minutes.cellId());
        IndexEntry.Builder entry = IndexEntry.of(
                        entryId(minutes.id()), minutes.state() == MinutesState.ARCHIVED ? "archived" : "minutes")
                .language(EntryLanguage.ofCode(minutes.language()))
                .title(titles.of(minutes))
                .number(minutes.number() == null ? "" : minutes.number())
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
        version.ifPresent(sent -> addText(entry, sent));
        entry.band(bands.of(minutes));
        return entry.build();
    }

    private static void addText(IndexEntry.Builder entry, MinutesVersion version) {
        version.content().blocks().forEach(block -> entry.passage(block.id(), block.heading(), block.text()));
        entry.people(people(version));
        entry.categories(version.content().issues().stream()
                .map(RaisedIssue::categoryCode)
                .filter(code -> !code.isBlank())
                .distinct()
                .toList());
    }

    private static Set<String> people(MinutesVersion version) {
        Set<String> people = new LinkedHashSet<>();
        MeetingSnapshot meeting = version.meeting();
        if (meeting != null) {
            people.add(meeting.chairName());
            people.add(meeting.minuteTakerName());
        }
        for (AgendaItem item : version.content().items()) {
            people.add(item.presenter());
            item.opinions().stream().map(Opinion::speaker).forEach(people::add);
        }
        people.removeIf(String::isBlank);
        return people;
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
