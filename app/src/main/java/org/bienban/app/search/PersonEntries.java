package org.bienban.app.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.directory.PeopleAudiences;
import org.bienban.app.organisation.MembershipPeriod;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Person;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.search.EntryLanguage;
import org.bienban.search.IndexChange;
import org.bienban.search.IndexEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** People by their names and by what they are today, for those who may open their pages. Nothing else of them is in it. */
@Component
class PersonEntries implements EntrySource {

    static final String KIND = "person";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final People people;
    private final Memberships memberships;
    private final Posts posts;
    private final Units units;
    private final PeopleAudiences audiences;
    private final MessageSource messages;
    private final RowIds ids;
    private final Clock clock;

    PersonEntries(
            People people,
            Memberships memberships,
            Posts posts,
            Units units,
            PeopleAudiences audiences,
            MessageSource messages,
            RowIds ids,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.posts = posts;
        this.units = units;
        this.audiences = audiences;
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
        return people.find(id)
                .<List<IndexChange>>map(person -> List.of(new IndexChange.Upsert(entry(person))))
                .orElseGet(() -> List.of(new IndexChange.Delete(KIND + ":" + id)));
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID after, int limit) {
        return ids.after("person", after, limit);
    }

    private IndexEntry entry(Person person) {
        LocalDate today = LocalDate.now(clock);
        List<Post> held = posts.heldBy(person.id(), today);
        List<UUID> cells = memberships.cellsOf(person.id(), today);
        String text = text(held, cells, today);
        Set<String> tokens = audiences.ofPerson(person.id(), places(person.id()), today);
        IndexEntry.Builder entry = IndexEntry.of(KIND + ":" + person.id(), KIND)
                .language(EntryLanguage.VI)
                .title(person.fullName())
                .people(List.of(person.fullName()))
                .audiences(tokens)
                // A person has no version of their own: what is told of them stands for one.
                .sourceVersion(Integer.toUnsignedLong((person.fullName() + text + new TreeSet<>(tokens)).hashCode()));
        if (!text.isEmpty()) {
            entry.passage("", "", text);
        }
        Stream.concat(cells.stream(), held.stream().map(Post::unitId))
                .findFirst()
                .ifPresent(home -> place(entry, home, today));
        return entry.build();
    }

    private void place(IndexEntry.Builder entry, UUID home, LocalDate today) {
        List<Unit> path = units.path(home, today);
        List<Unit> above = Above.of(path, home);
        String name = units.find(home, today).map(Unit::name).orElse("");
        entry.unit(home.toString(), Above.ids(above), name)
                .unitsAbove(Above.names(above))
                .unitLevel(Above.kind(path, home));
    }

    private List<UUID> places(UUID personId) {
        return Stream.concat(
                        memberships.historyOf(personId).stream().map(MembershipPeriod::cellId),
                        posts.historyOf(personId).stream().map(Post::unitId))
                .distinct()
                .toList();
    }

    /** The posts held today and the cells the person is a member of, a line each. */
    private String text(List<Post> held, List<UUID> cells, LocalDate today) {
        StringJoiner lines = new StringJoiner("; ");
        Set<UUID> told = new LinkedHashSet<>();
        for (Post post : held) {
            told.add(post.unitId());
            lines.add(messages.getMessage("organisation.post." + post.kind(), null, VIETNAMESE) + ", "
                    + name(post.unitId(), today));
        }
        cells.stream().filter(cell -> !told.contains(cell)).forEach(cell -> lines.add(name(cell, today)));
        return lines.toString();
    }

    private String name(UUID unit, LocalDate today) {
        Optional<Unit> found = units.nearest(unit, today);
        return found.map(Unit::name).orElse("");
    }
}
