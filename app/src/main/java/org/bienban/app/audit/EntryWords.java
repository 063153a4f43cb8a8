package org.bienban.app.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.ApiTokens;
import org.bienban.app.organisation.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts entries into words for one reader: names instead of ids, links only to what they may open. */
@Component
class EntryWords {

    private final People people;
    private final EntryObjects objects;
    private final EntryFacts facts;
    private final ApiTokens tokens;
    private final MessageSource messages;

    EntryWords(People people, EntryObjects objects, EntryFacts facts, ApiTokens tokens, MessageSource messages) {
        this.people = people;
        this.objects = objects;
        this.facts = facts;
        this.tokens = tokens;
        this.messages = messages;
    }

    List<EntryView> of(List<SealedEntry> entries, Actor reader, Locale locale) {
        Map<UUID, String> names = people.names(named(entries));
        Map<UUID, EntryObjects.Named> known = new HashMap<>();
        List<EntryView> views = new ArrayList<>();
        for (SealedEntry sealed : entries) {
            views.add(view(sealed, names, known, reader, locale));
        }
        return views;
    }

    private EntryView view(
            SealedEntry sealed,
            Map<UUID, String> names,
            Map<UUID, EntryObjects.Named> known,
            Actor reader,
            Locale locale) {
        StoredEntry entry = sealed.entry();
        EntryObjects.Named object = objects.named(entry, names, known, reader, locale);
        UUID id = entry.objectId();
        return new EntryView(
                entry.seq(),
                sealed.position(),
                sealed.hash(),
                entry.at(),
                name(names, entry.actorId()),
                name(names, entry.onBehalfOf()),
                action(entry, locale),
                text("audit.kind." + entry.objectKind(), entry.objectKind(), locale),
                object.label(),
                object.href(),
                id == null ? null : entry.objectKind() + ":" + id,
                facts.of(entry, names, locale),
                text("audit.channel." + entry.channel(), entry.channel(), locale),
                isTold(entry, reader) ? token(entry) : null,
                isTold(entry, reader) ? entry.address() : null);
    }

    private @Nullable String token(StoredEntry entry) {
        UUID id = entry.tokenId();
        return id == null ? null : tokens.name(id).orElseGet(id::toString);
    }

    /** Where somebody sat is for themselves and, where accounts are concerned, for the administrator. */
    private static boolean isTold(StoredEntry entry, Actor reader) {
        UUID self = reader.personId();
        return self.equals(entry.actorId())
                || self.equals(entry.subjectId())
                || (entry.operational() && reader.administrator());
    }

    /** A read says what for; an action this program no longer knows shows its own name. */
    private String action(StoredEntry entry, Locale locale) {
        String general = text("audit.action." + entry.action(), entry.action(), locale);
        return entry.action().equals(AuditAction.DATA_READ.name())
                ? text("audit.read." + facts.purpose(entry), general, locale)
                : general;
    }

    private Set<UUID> named(List<SealedEntry> entries) {
        Set<UUID> ids = new HashSet<>();
        for (SealedEntry sealed : entries) {
            StoredEntry entry = sealed.entry();
            add(ids, entry.actorId());
            add(ids, entry.onBehalfOf());
            add(ids, entry.subjectId());
            ids.addAll(facts.people(entry));
        }
        return ids;
    }

    private static void add(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID id) {
        return id == null ? null : names.get(id);
    }

    private String text(String key, String otherwise, Locale locale) {
        String found = messages.getMessage(key, null, null, locale);
        return found == null ? otherwise : found;
    }
}
