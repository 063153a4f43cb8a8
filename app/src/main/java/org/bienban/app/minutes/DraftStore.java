package org.bienban.app.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.SectionText.Outcome;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Drafts, their sections and the history of these, kept in step. The caller has decided that the person may. */
@Component
class DraftStore {

    private static final String SAVE = "save";

    private final DraftTable table;
    private final SectionHistory history;
    private final AnsweredRequests answered;
    private final DraftFacts facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftStore(
            DraftTable table,
            SectionHistory history,
            AnsweredRequests answered,
            DraftFacts facts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.history = history;
        this.answered = answered;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    void begin(Minutes minutes, MinutesContent content, Actor by, Instant now) {
        UUID id = minutes.id();
        table.insert(new DraftTable.Head(id, 1, by.personId(), by.draftsFor(minutes.cellId()), now));
        take(minutes, DraftSections.split(content), 0, 1, by, now);
        events.publishEvent(new DraftBegun(id, minutes.cellId(), by.personId(), now));
    }

    Draft get(UUID minutesId, String language) {
        DraftTable.Head head = table.find(minutesId).orElseThrow(() -> new NotFoundException("draft", minutesId));
        return new Draft(
                minutesId,
                head.revision(),
                head.savedBy(),
                head.savedAt(),
                DraftSections.assemble(language, contents(sections(minutesId))));
    }

    Map<String, StoredSection> sections(UUID minutesId) {
        return table.sections(minutesId);
    }

    MinutesContent typed(Minutes minutes, DraftChange change) {
        Map<String, JsonNode> sections = new LinkedHashMap<>(contents(sections(minutes.id())));
        sections.putAll(DraftSections.readable(change.sections()));
        return DraftSections.assemble(minutes.language(), sections);
    }

    SaveOutcome save(Minutes minutes, DraftChange change, Actor by) {
        UUID id = minutes.id();
        DraftTable.Head head = table.lock(id).orElseThrow(() -> new NotFoundException("draft", id));
        return answered.find(id, SAVE, change.key(), SaveOutcome.class).orElseGet(() -> {
            SaveOutcome outcome = merge(minutes, head, change, by);
            answered.remember(id, SAVE, change.key(), outcome, outcome.savedAt());
            return outcome;
        });
    }

    void choose(Minutes minutes, Map<String, SectionChoice.Verdict> verdicts, Actor by) {
        UUID id = minutes.id();
        DraftTable.Head head = table.lock(id).orElseThrow(() -> new NotFoundException("draft", id));
        Map<String, StoredSection> current = table.sections(id);
        Map<String, JsonNode> chosen = new LinkedHashMap<>();
        for (SectionText waiting : history.waiting(id, by.personId())) {
            SectionChoice.Verdict verdict = verdicts.get(waiting.section());
            if (verdict == null) {
                continue;
            }
            if (verdict == SectionChoice.Verdict.MINE) {
                chosen.put(waiting.section(), waiting.content());
            } else if (verdict == SectionChoice.Verdict.BOTH) {
                StoredSection theirs = Objects.requireNonNull(current.get(waiting.section()));
                chosen.put(waiting.section(), BothTexts.of(theirs.content(), waiting.content()));
            }
            history.leave(id, by.personId(), waiting.section());
        }
        commit(minutes, head, DraftSections.normalise(chosen), head.revision(), by);
    }

    private SaveOutcome merge(Minutes minutes, DraftTable.Head head, DraftChange change, Actor by) {
        UUID id = minutes.id();
        Map<String, JsonNode> mine = DraftSections.normalise(change.sections());
        Map<String, StoredSection> current = table.sections(id);
        DraftMerge merge = new DraftMerge(
                        current,
                        mine,
                        name -> base(change, name),
                        name -> history.at(id, name, base(change, name)).orElse(null))
                .run();
        DraftTable.Head now = commit(minutes, head, merge.taken(), change.baseRevision(), by);
        for (String name : merge.conflicts()) {
            history.leave(id, by.personId(), name);
            StoredSection waiting = new StoredSection(
                    Objects.requireNonNull(mine.get(name)),
                    now.revision(),
                    by.personId(),
                    by.draftsFor(minutes.cellId()),
                    clock.instant());
            history.add(id, name, Outcome.WAITING, waiting, base(change, name));
        }
        return new SaveOutcome(
                now.revision(),
                now.savedAt(),
                merge.conflicts(),
                SectionsForForm.changedByOthers(current, change, table.sections(id)));
    }

    private DraftTable.Head commit(
            Minutes minutes, DraftTable.Head head, Map<String, JsonNode> taken, long base, Actor by) {
        if (taken.isEmpty()) {
            return head;
        }
        Instant now = clock.instant();
        DraftTable.Head next = new DraftTable.Head(
                head.minutesId(), head.revision() + 1, by.personId(), by.draftsFor(minutes.cellId()), now);
        table.update(next);
        take(minutes, taken, base, next.revision(), by, now);
        facts.writeThrough(minutes, taken);
        events.publishEvent(new DraftSaved(minutes.id(), minutes.cellId(), next.revision(), by.personId(), now));
        return next;
    }

    private void take(
            Minutes minutes, Map<String, JsonNode> sections, long base, long revision, Actor by, Instant now) {
        UUID behalf = by.draftsFor(minutes.cellId());
        sections.forEach((name, content) -> {
            StoredSection section = new StoredSection(content, revision, by.personId(), behalf, now);
            table.put(minutes.id(), name, section);
            history.add(minutes.id(), name, Outcome.TAKEN, section, base);
        });
    }

    private static long base(DraftChange change, String name) {
        Long own = change.bases().get(name);
        if (own == null && (name.startsWith(DraftSections.ITEM) || name.equals(DraftSections.ORDER))) {
            own = change.bases().get(DraftSections.ITEMS);
        }
        return own == null ? change.baseRevision() : own;
    }

    private static Map<String, JsonNode> contents(Map<String, StoredSection> sections) {
        Map<String, JsonNode> contents = new LinkedHashMap<>();
        sections.forEach((name, section) -> contents.put(name, section.content()));
        return contents;
    }
}
