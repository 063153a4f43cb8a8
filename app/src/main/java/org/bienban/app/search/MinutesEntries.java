package org.bienban.app.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.meeting.MeetingKind;
import org.bienban.app.minutes.AgendaItem;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.minutes.Opinion;
import org.bienban.app.minutes.RaisedIssue;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Minutes and archived papers as index entries: the newest version that was sent, one passage a block. */
@Component
class MinutesEntries implements EntrySource {

    private final MinutesRegister register;
    private final MinutesHead head;
    private final MinutesTitles titles;
    private final ScoreBands bands;
    private final RowIds ids;

    MinutesEntries(MinutesRegister register, MinutesHead head, MinutesTitles titles, ScoreBands bands, RowIds ids) {
        this.register = register;
        this.head = head;
        this.titles = titles;
        this.bands = bands;
        this.ids = ids;
    }

    @Override
    public String kind() {
        return "minutes";
    }

    @Override
    public List<IndexChange> read(UUID id) {
        return List.of(register.find(id)
                .<IndexChange>map(minutes -> new IndexChange.Upsert(entry(minutes)))
                .orElseGet(() -> new IndexChange.Delete(entryId(id))));
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID after, int limit) {
        return ids.after("minutes", after, limit);
    }

    @Override
    public Set<String> seen(Collection<String> entryIds, Set<String> tokens) {
        return ids.seen("minutes", entryIds.stream().map(this::subject).toList(), tokens).stream()
                .map(MinutesEntries::entryId)
                .collect(Collectors.toSet());
    }

    static String entryId(UUID minutesId) {
        return "minutes:" + minutesId;
    }

    private IndexEntry entry(MinutesSummary minutes) {
        Optional<MinutesVersion> version = register.latestVersion(minutes.id());
        IndexEntry.Builder entry = head.entry(entryId(minutes.id()), kind(minutes), minutes, version)
                .title(titles.of(minutes))
                .number(minutes.number() == null ? "" : minutes.number())
                .band(bands.of(minutes));
        version.ifPresent(sent -> addText(entry, sent));
        return entry.build();
    }

    private static String kind(MinutesSummary minutes) {
        if (minutes.state() == MinutesState.ARCHIVED) {
            return "archived";
        }
        return minutes.kind() == MeetingKind.THEMATIC ? "thematic" : "minutes";
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
}
