package org.bienban.app.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Audiences;
import org.bienban.app.issue.Issues;
import org.bienban.app.meeting.Meetings;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.scoring.RuleSets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the objects of entries are called, and where they can be opened. */
@Component
class EntryObjects {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final MinutesRegister minutes;
    private final Meetings meetings;
    private final Units units;
    private final Audiences audiences;
    private final RuleSets ruleSets;
    private final Issues issues;
    private final MessageSource messages;
    private final Clock clock;

    EntryObjects(
            MinutesRegister minutes,
            Meetings meetings,
            Units units,
            Audiences audiences,
            RuleSets ruleSets,
            Issues issues,
            MessageSource messages,
            Clock clock) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.units = units;
        this.audiences = audiences;
        this.ruleSets = ruleSets;
        this.issues = issues;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A name and an address.
     *
     * @param href null if there is no page, or none for this reader
     */
    record Named(String label, @Nullable String href) {}

    Named named(StoredEntry entry, Map<UUID, String> people, Map<UUID, Named> known, Actor reader, Locale locale) {
        UUID id = entry.objectId();
        if (id == null) {
            return new Named(kind(entry, locale), null);
        }
        return known.computeIfAbsent(id, one -> find(entry, one, people, reader, locale));
    }

    private Named find(StoredEntry entry, UUID id, Map<UUID, String> people, Actor reader, Locale locale) {
        Named bare = new Named(kind(entry, locale), null);
        return switch (entry.objectKind()) {
            case "minutes" ->
                minutes.find(id)
                        .filter(found -> Audiences.meet(audiences.ofActor(reader), found.audiences()))
                        .map(found -> new Named(label(found), "/minutes/" + id))
                        .orElse(bare);
            case "meeting" -> meeting(id).orElse(bare);
            case "unit", "unit-members" ->
                unit(id).map(name -> new Named(name, "/organisation/units/" + id))
                        .orElse(bare);
            case "person" -> new Named(people.getOrDefault(id, bare.label()), "/organisation/people/" + id);
            case "account" -> new Named(owner(entry, people, bare), null);
            case "score-rules" -> rules(id, reader, locale).orElse(bare);
            case "issue" ->
                issues.find(id, reader)
                        .map(issue -> new Named(issue.code(), "/issues/" + id))
                        .orElse(bare);
            case "import" -> new Named(bare.label(), "/imports/" + id);
            default -> bare;
        };
    }

    private static String owner(StoredEntry entry, Map<UUID, String> people, Named bare) {
        UUID person = entry.subjectId();
        return person == null ? bare.label() : people.getOrDefault(person, bare.label());
    }

    private static String label(MinutesSummary found) {
        YearMonth month = found.month();
        String what = found.title().isEmpty() ? found.cellName() : found.title();
        return month == null ? what : what + ", " + MONTH.format(month);
    }

    private Optional<Named> meeting(UUID id) {
        try {
            var meeting = meetings.get(id);
            String cell = unit(meeting.cellId()).orElse("");
            return Optional.of(new Named(cell + ", " + MONTH.format(meeting.month()), "/meetings/" + id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private Optional<Named> rules(UUID id, Actor reader, Locale locale) {
        try {
            String name = ruleSets.name(reader, id, locale.getLanguage());
            return Optional.of(new Named(name, "/score-rules/" + id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    Optional<String> unit(UUID id) {
        return units.nearest(id, LocalDate.now(clock)).map(Unit::name);
    }

    private String kind(StoredEntry entry, Locale locale) {
        String found = messages.getMessage("audit.kind." + entry.objectKind(), null, null, locale);
        return found == null ? entry.objectKind() : found;
    }
}
