package org.bienban.app.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Person;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was typed into the filter. Whatever is no filter is refused beside its field, never guessed at. */
@Component
class AuditFilters {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

    private final People people;
    private final Units units;
    private final Clock clock;

    AuditFilters(People people, Units units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Reads the filter for a person.
     *
     * @throws RefusedException naming every field that cannot be read
     */
    AuditFilter read(Actor actor, AuditQuestion typed) {
        Map<String, Refusal> wrong = new LinkedHashMap<>();
        LocalDate from = day(typed.from(), "from", wrong);
        LocalDate to = day(typed.to(), "to", wrong);
        if (from != null && to != null && to.isBefore(from)) {
            wrong.put("to", Refusal.at("to", "audit.refusal.order"));
        }
        List<AuditAction> actions = actions(typed.action(), wrong);
        UUID object = object(typed.object(), wrong);
        String kind = typed.object().isBlank() ? kind(typed.kind(), wrong) : null;
        if (!wrong.isEmpty()) {
            throw new RefusedException(List.copyOf(wrong.values()));
        }
        return new AuditFilter(
                list(typed.list()),
                who(actor, typed.person().strip()),
                kind,
                object,
                actions,
                begin(from),
                begin(to == null ? null : to.plusDays(1)));
    }

    private static AuditList list(String text) {
        return Arrays.stream(AuditList.values())
                .filter(list -> list.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(AuditList.ALL);
    }

    private @Nullable Set<UUID> who(Actor actor, String text) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<UUID> id = uuid(text);
        if (id.isPresent()) {
            return Set.of(id.get());
        }
        Set<UUID> found = new HashSet<>();
        for (UUID unit : around(actor)) {
            people.search(text, unit, actor.on()).stream().map(Person::id).forEach(found::add);
        }
        return found;
    }

    /** Where people are looked for: the whole of the tree the person works in. */
    private Set<UUID> around(Actor actor) {
        Set<UUID> own = new HashSet<>(actor.memberCells());
        actor.posts().stream().map(Post::unitId).forEach(own::add);
        Set<UUID> tops = new HashSet<>();
        own.forEach(unit -> units.path(unit, actor.on()).stream().findFirst().ifPresent(top -> tops.add(top.id())));
        return tops;
    }

    private @Nullable Instant begin(@Nullable LocalDate day) {
        ZoneId zone = clock.getZone();
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static @Nullable LocalDate day(String text, String field, Map<String, Refusal> wrong) {
        if (text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE);
            if (!day.isBefore(EARLIEST) && day.isBefore(LATEST)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below, like a day out of reach
        }
        wrong.put(field, Refusal.at(field, "audit.refusal.day"));
        return null;
    }

    private static List<AuditAction> actions(String text, Map<String, Refusal> wrong) {
        if (text.isBlank()) {
            return List.of();
        }
        for (ActionFamily family : ActionFamily.values()) {
            if (family.name().equals(text)) {
                return AuditAction.of(family);
            }
        }
        List<AuditAction> one = Arrays.stream(AuditAction.values())
                .filter(action -> action.name().equals(text))
                .toList();
        if (one.isEmpty()) {
            wrong.put("action", Refusal.at("action", "audit.refusal.action"));
        }
        return one;
    }

    private static @Nullable String kind(String text, Map<String, Refusal> wrong) {
        if (text.isBlank()) {
            return null;
        }
        if (!ObjectKinds.ALL.contains(text)) {
            wrong.put("kind", Refusal.at("kind", "audit.refusal.kind"));
        }
        return text;
    }

    private static @Nullable UUID object(String text, Map<String, Refusal> wrong) {
        if (text.isBlank()) {
            return null;
        }
        Optional<UUID> id = uuid(text.substring(text.indexOf(':') + 1).strip());
        if (id.isEmpty()) {
            wrong.put("object", Refusal.at("object", "audit.refusal.object"));
        }
        return id.orElse(null);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
