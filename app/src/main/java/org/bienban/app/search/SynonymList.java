package org.bienban.app.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bienban.app.access.SystemOperated;
import org.bienban.app.access.SystemOperated.Operation;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.search.Synonyms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The synonyms searches go by, one list for the whole installation. Nothing is indexed anew when it changes: a search
 * asks for the other wordings.
 */
@Service
@Transactional
public class SynonymList {

    private static final int MOST = 500;
    private static final Duration KEPT = Duration.ofDays(1);

    private final SynonymTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SynonymList(SynonymTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** All groups in use, by their first wording. */
    @Transactional(readOnly = true)
    public List<SynonymGroup> all() {
        return table.all();
    }

    /**
     * Adds a group.
     *
     * @param line wordings with an equals sign between them
     */
    public SynonymGroup add(String line) {
        table.lock();
        List<SynonymGroup> others = table.all();
        SynonymGroup group = new SynonymGroup(UUID.randomUUID(), SynonymLine.read(line));
        refuseSame(group, others);
        if (others.size() >= MOST) {
            throw new RefusedException(
                    Refusal.at(SynonymLine.FIELD, "search.synonyms.refusal.listFull", String.valueOf(MOST)));
        }
        table.clear(Instant.now(clock).minus(KEPT));
        table.insert(group, Instant.now(clock));
        tell("", group.line());
        return group;
    }

    /** Gives a group other wordings. */
    public SynonymGroup change(UUID id, String line) {
        table.lock();
        SynonymGroup before = get(id);
        SynonymGroup group = new SynonymGroup(id, SynonymLine.read(line));
        refuseSame(group, table.all());
        table.update(group, Instant.now(clock));
        tell(before.line(), group.line());
        return group;
    }

    /** Throws a group away; it can be had back for a day. */
    public SynonymGroup delete(UUID id) {
        table.lock();
        SynonymGroup group = get(id);
        table.delete(id, Instant.now(clock));
        tell(group.line(), "");
        return group;
    }

    /** Has back a group that was thrown away. */
    public SynonymGroup restore(UUID id) {
        table.lock();
        SynonymGroup group = table.deleted(id).orElseThrow(() -> new NotFoundException("synonyms", id));
        refuseSame(group, table.all());
        table.restore(id);
        tell("", group.line());
        return group;
    }

    private SynonymGroup get(UUID id) {
        return table.all().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("synonyms", id));
    }

    private static void refuseSame(SynonymGroup group, List<SynonymGroup> others) {
        for (SynonymGroup other : others) {
            boolean same = !other.id().equals(group.id())
                    && Synonyms.different(group.wordings()).stream().allMatch(one -> holds(other, one));
            if (same) {
                throw new RefusedException(
                        Refusal.at(SynonymLine.FIELD, "search.synonyms.refusal.there", other.line()));
            }
        }
    }

    private static boolean holds(SynonymGroup group, String wording) {
        return group.wordings().stream()
                .anyMatch(one -> Synonyms.different(List.of(one, wording)).size() == 1);
    }

    private void tell(String from, String to) {
        events.publishEvent(new SystemOperated(Operation.SYNONYMS_CHANGED, Map.of("from", from, "to", to)));
    }
}
