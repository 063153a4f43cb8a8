package org.bienban.app.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saved searches: everybody's own, and those shared with a unit. A shared one shows everybody what they may see: it shares
 * the question, not the answer. It stays when its owner leaves.
 */
@Service
@Transactional
public class SavedSearches {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2000;
    private static final int MOST = 50;
    private static final Duration KEPT = Duration.ofDays(1);

    private final SavedSearchTable table;
    private final SharingUnits units;
    private final Clock clock;

    SavedSearches(SavedSearchTable table, SharingUnits units, Clock clock) {
        this.table = table;
        this.units = units;
        this.clock = clock;
    }

    /** The searches the person sees, by name. */
    @Transactional(readOnly = true)
    public List<SavedSearch> of(Actor actor) {
        return table.visible(actor.personId(), SharingUnits.ids(actor));
    }

    /** One the person sees; otherwise {@link NotFoundException}. */
    @Transactional(readOnly = true)
    public SavedSearch get(Actor actor, UUID id) {
        return of(actor).stream()
                .filter(search -> search.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("saved search", id));
    }

    /**
     * Saves a state of the search page under a name.
     *
     * @param id chosen by the caller: the same id again changes nothing
     * @param unitId a unit of the person's own to share it with, null to keep it private
     */
    public void save(Actor actor, UUID id, String name, String query, @Nullable UUID unitId) {
        table.lock(actor.personId());
        if (table.exists(id)) {
            return;
        }
        String clean = checked(actor, id, name);
        if (query.isEmpty() || query.length() > LONGEST_QUERY) {
            throw new RefusedException(Refusal.at("q", "search.saved.refusal.query"));
        }
        if (table.countOf(actor.personId()) >= MOST) {
            throw new RefusedException(Refusal.at("name", "search.saved.refusal.tooMany", String.valueOf(MOST)));
        }
        table.clear(Instant.now(clock).minus(KEPT));
        UUID shared = SharingUnits.checked(actor, unitId);
        table.insert(new SavedSearch(id, actor.personId(), "", shared, clean, query, true, false), Instant.now(clock));
    }

    /** Gives one's own search another name, and shares it or keeps it to oneself. */
    public void change(Actor actor, UUID id, String name, @Nullable UUID unitId) {
        table.lock(actor.personId());
        if (!get(actor, id).mine()) {
            throw new ForbiddenException("change saved search " + id);
        }
        table.update(id, checked(actor, id, name), SharingUnits.checked(actor, unitId), Instant.now(clock));
    }

    /** Throws one's own search away, or as the office of the unit a shared one whose owner has left. */
    public void delete(Actor actor, UUID id) {
        SavedSearch search = get(actor, id);
        if (!mayDelete(actor, search)) {
            throw new ForbiddenException("delete saved search " + id);
        }
        table.delete(id, Instant.now(clock));
    }

    /** Has back one's own search that was thrown away within the last day, with its alerts. */
    public void restore(Actor actor, UUID id) {
        table.lock(actor.personId());
        String name = table.deleted(id, actor.personId()).orElseThrow(() -> new NotFoundException("saved search", id));
        checked(actor, id, name);
        table.restore(id);
    }

    /** Whether the person may throw it away. */
    @Transactional(readOnly = true)
    public boolean mayDelete(Actor actor, SavedSearch search) {
        return search.mine() || units.isOrphan(actor, search);
    }

    private String checked(Actor actor, UUID id, String name) {
        String clean = name.strip();
        if (clean.isEmpty()) {
            throw new RefusedException(Refusal.at("name", "search.saved.refusal.nameMissing"));
        }
        if (clean.length() > LONGEST_NAME) {
            throw new RefusedException(
                    Refusal.at("name", "search.saved.refusal.nameTooLong", String.valueOf(LONGEST_NAME)));
        }
        if (table.isTaken(actor.personId(), id, clean)) {
            throw new RefusedException(Refusal.at("name", "search.saved.refusal.nameTaken", clean));
        }
        return clean;
    }
}
