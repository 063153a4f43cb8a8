package org.bienban.app.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The facts of an entry in words: names for ids, labels for codes, days as people write them. */
@Component
class EntryFacts {

    private static final TypeReference<Map<String, Map<String, String>>> SHAPE = new TypeReference<>() {};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String PURPOSE = "purpose";
    private static final Set<String> PEOPLE = Set.of("holder", "deputy");

    private final JsonMapper json;
    private final EntryObjects objects;
    private final MessageSource messages;
    private final Clock clock;

    EntryFacts(JsonMapper json, EntryObjects objects, MessageSource messages, Clock clock) {
        this.json = json;
        this.objects = objects;
        this.messages = messages;
        this.clock = clock;
    }

    List<EntryView.Fact> of(StoredEntry entry, Map<UUID, String> names, Locale locale) {
        List<EntryView.Fact> facts = new ArrayList<>();
        read(entry).forEach((what, sides) -> {
            if (!what.equals(PURPOSE)) {
                String before = sides.get("before");
                String after = sides.get("after");
                facts.add(new EntryView.Fact(
                        label(what, locale),
                        before == null ? "" : value(what, before, names, locale),
                        after == null ? "" : value(what, after, names, locale)));
            }
        });
        return facts;
    }

    String purpose(StoredEntry entry) {
        return read(entry).getOrDefault(PURPOSE, Map.of()).getOrDefault("after", "");
    }

    /** People named by their ids. */
    Set<UUID> people(StoredEntry entry) {
        Set<UUID> ids = new HashSet<>();
        read(entry).forEach((what, sides) -> {
            if (PEOPLE.contains(what)) {
                sides.values().forEach(value -> uuid(value).ifPresent(ids::add));
            }
        });
        return ids;
    }

    /** Whoever has tampered with an entry may have left anything; the page still opens. */
    private Map<String, Map<String, String>> read(StoredEntry entry) {
        try {
            return json.readValue(entry.changed(), SHAPE);
        } catch (JacksonException e) {
            return Map.of("unreadable", Map.of("after", entry.changed()));
        }
    }

    private String label(String what, Locale locale) {
        String general = what.replaceFirst("\\..*", "");
        String said = message("audit.fact." + general, locale).orElse(what);
        return general.equals("answer") ? said + " " + what.substring(general.length() + 1) : said;
    }

    private String value(String what, String raw, Map<UUID, String> names, Locale locale) {
        return switch (what.replaceFirst("\\..*", "")) {
            case "holder", "deputy" -> uuid(raw).map(names::get).orElse(raw);
            case "unit" -> uuid(raw).flatMap(objects::unit).orElse(raw);
            case "post" -> message("organisation.post." + raw, locale).orElse(raw);
            case "standing" -> message("organisation.standing." + raw, locale).orElse(raw);
            case "participation" ->
                message("organisation.participation." + raw, locale).orElse(raw);
            case "verdict" -> message("audit.verdict." + raw, locale).orElse(raw);
            case "opinion" -> message("audit.opinion." + raw, locale).orElse(raw);
            case "answer" -> message("checklist.answer." + raw, locale).orElse(raw);
            case "severity" -> message("review.severity." + raw, locale).orElse(raw);
            case "head" -> message("review.head." + raw, locale).orElse(raw);
            case "theme" -> message("access.profile.theme." + raw, locale).orElse(raw);
            case "active", "shortcuts", "openNext" ->
                message("audit.value." + raw, locale).orElse(raw);
            case "language" -> Locale.forLanguageTag(raw).getDisplayLanguage(locale);
            case "step" -> message("audit.step." + raw, locale).orElse(raw);
            case "route" -> route(raw, locale);
            case "grade" -> message("scoring.grade." + raw, locale).orElse(raw);
            case "list" -> message("audit.list." + raw, locale).orElse(raw);
            case "kind" -> message("audit.kind." + raw, locale).orElse(raw);
            case "action" ->
                message("audit.action." + raw, locale)
                        .or(() -> message("audit.family." + raw, locale))
                        .orElse(raw);
            case "from", "to" -> day(raw);
            case "due" -> moment(raw);
            default -> raw;
        };
    }

    private String route(String raw, Locale locale) {
        return Arrays.stream(raw.split(">"))
                .map(step -> Arrays.stream(step.split("\\+"))
                        .map(group ->
                                message("variation.group." + group, locale).orElse(group))
                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining("; "));
    }

    private static String day(String raw) {
        try {
            return DAY.format(LocalDate.parse(raw));
        } catch (DateTimeParseException e) {
            return raw;
        }
    }

    private String moment(String raw) {
        try {
            return MOMENT.format(Instant.parse(raw).atZone(clock.getZone()));
        } catch (DateTimeParseException e) {
            return raw;
        }
    }

    private Optional<String> message(String key, Locale locale) {
        return Optional.ofNullable(messages.getMessage(key, null, null, locale));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
