package org.bienban.app.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.UUID;
import org.bienban.app.directory.PeopleAudiences;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.search.PlacesOfPeople.Place;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** People by their names and by what they are today, for those who may open their pages. Nothing else of them is in it. */
@Component
class PersonEntries implements EntrySource {

    private static final String KIND = "person";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final PlacesOfPeople people;
    private final Units units;
    private final MessageSource messages;
    private final RowIds ids;
    private final Clock clock;

    PersonEntries(PlacesOfPeople people, Units units, MessageSource messages, RowIds ids, Clock clock) {
        this.people = people;
        this.units = units;
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<IndexChange> read(UUID id) {
        return readAll(List.of(id));
    }

    /** Thousands join on one day and share a few hundred units: each unit is asked for once. */
    @Override
    public List<IndexChange> readAll(List<UUID> all) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<Unit>> paths = new LinkedHashMap<>();
        Map<UUID, String> names = people.names(all);
        Map<UUID, List<Place>> places = people.places(all);
        List<IndexChange> changes = new ArrayList<>();
        for (UUID id : all) {
            String name = names.get(id);
            List<Place> ofPerson = places.getOrDefault(id, List.of());
            ofPerson.forEach(place -> paths.computeIfAbsent(place.unitId(), unit -> units.path(unit, today)));
            changes.add(
                    name == null
                            ? new IndexChange.Delete(KIND + ":" + id)
                            : new IndexChange.Upsert(entry(id, name, ofPerson, today, paths)));
        }
        return changes;
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID after, int limit) {
        return ids.after("person", after, limit);
    }

    private IndexEntry entry(UUID id, String name, List<Place> places, LocalDate today, Map<UUID, List<Unit>> paths) {
        List<Place> now = places.stream().filter(place -> place.on(today)).toList();
        String text = text(now, paths);
        TreeSet<String> tokens = new TreeSet<>(PeopleAudiences.ofPerson(
                id, places.stream().map(Place::unitId).distinct().toList(), paths));
        IndexEntry.Builder entry = IndexEntry.of(KIND + ":" + id, KIND)
                .language(EntryLanguage.VI)
                .title(name)
                .people(List.of(name))
                .audiences(tokens)
                // A person has no version of their own: what is told of them stands for one.
                .sourceVersion(Integer.toUnsignedLong((name + text + tokens).hashCode()));
        if (!text.isEmpty()) {
            entry.passage("", "", text);
        }
        now.stream().findFirst().ifPresent(home -> place(entry, home.unitId(), paths));
        return entry.build();
    }

    private static void place(IndexEntry.Builder entry, UUID home, Map<UUID, List<Unit>> paths) {
        List<Unit> path = paths.getOrDefault(home, List.of());
        List<Unit> above = Above.of(path, home);
        entry.unit(home.toString(), Above.ids(above), name(home, paths))
                .unitsAbove(Above.names(above))
                .unitLevel(Above.kind(path, home));
    }

    /** The posts held today and the cells the person is a member of, memberships only where no post says the same. */
    private String text(List<Place> now, Map<UUID, List<Unit>> paths) {
        StringJoiner lines = new StringJoiner("; ");
        for (Place place : now) {
            String post = place.post();
            String unit = name(place.unitId(), paths);
            boolean told = now.stream()
                    .anyMatch(other -> other.post() != null && other.unitId().equals(place.unitId()));
            if (post != null) {
                lines.add(messages.getMessage("organisation.post." + post, null, VIETNAMESE) + ", " + unit);
            } else if (!told) {
                lines.add(unit);
            }
        }
        return lines.toString();
    }

    private static String name(UUID unit, Map<UUID, List<Unit>> paths) {
        return paths.getOrDefault(unit, List.of()).stream()
                .filter(each -> each.id().equals(unit))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }
}
