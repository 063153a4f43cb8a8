package org.bienban.app.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saved filters: everybody's own, and those shared with the committee of their ward. A shared one shows everybody their
 * own tasks: it shares the question, not the answer. It stays when its owner leaves.
 */
@Service
@Transactional
public class SavedFilters {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 500;
    private static final int MOST = 30;

    private final SavedFilterTable table;
    private final Units units;
    private final Clock clock;

    SavedFilters(SavedFilterTable table, Units units, Clock clock) {
        this.table = table;
        this.units = units;
        this.clock = clock;
    }

    /** The filters the person sees, in their own order. */
    @Transactional(readOnly = true)
    public List<SavedFilter> of(Actor actor) {
        return table.visible(actor.personId(), wards(actor));
    }

    /** One the person sees; otherwise {@link NotFoundException}. */
    @Transactional(readOnly = true)
    public SavedFilter get(Actor actor, UUID id) {
        return of(actor).stream()
                .filter(filter -> filter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("filter", id));
    }

    /** Tells whether the person has a committee to share with. */
    @Transactional(readOnly = true)
    public boolean mayShare(Actor actor) {
        return ward(actor).isPresent();
    }

    /**
     * Saves a state of the list under a name.
     *
     * @param id chosen by the caller: the same id again changes nothing
     */
    public void save(Actor actor, UUID id, String name, TaskList list, String query, boolean shared) {
        table.lock(actor.personId());
        if (table.exists(id)) {
            return;
        }
        String clean = checked(actor, id, name);
        if (query.length() > LONGEST_QUERY) {
            throw new RefusedException(Refusal.at("q", "filters.refusal.queryTooLong", LONGEST_QUERY));
        }
        if (table.countOf(actor.personId()) >= MOST) {
            throw new RefusedException(Refusal.at("name", "filters.refusal.tooMany", MOST));
        }
        table.insert(
                new SavedFilter(id, actor.personId(), "", wardOf(actor, shared), clean, list, query.strip(), true),
                Instant.now(clock));
    }

    /** Gives one's own filter another name, and shares it or keeps it to oneself. */
    public void change(Actor actor, UUID id, String name, boolean shared) {
        table.lock(actor.personId());
        own(actor, id);
        table.update(id, checked(actor, id, name), wardOf(actor, shared), Instant.now(clock));
    }

    /** Throws one's own filter away, or as the committee's office a shared one whose owner has left. */
    public void delete(Actor actor, UUID id) {
        SavedFilter filter = get(actor, id);
        if (!filter.mine() && !isOrphan(actor, filter)) {
            throw new ForbiddenException("delete filter " + id);
        }
        table.delete(id);
    }

    /** Moves a filter up or down in the person's own order. */
    public void move(Actor actor, UUID id, boolean up) {
        table.lock(actor.personId());
        List<UUID> order =
                new ArrayList<>(of(actor).stream().map(SavedFilter::id).toList());
        int from = order.indexOf(id);
        if (from < 0) {
            throw new NotFoundException("filter", id);
        }
        int to = Math.clamp(from + (up ? -1L : 1L), 0, order.size() - 1);
        order.add(to, order.remove(from));
        table.order(actor.personId(), order);
    }

    /** Whether nobody of the ward's committee owns it any more, and the person may clear it away. */
    public boolean isOrphan(Actor actor, SavedFilter filter) {
        UUID ward = filter.wardId();
        return ward != null && actor.holds(ward, SavedFilterTable.OFFICE) && !table.sitsIn(filter.ownerId(), ward);
    }

    private SavedFilter own(Actor actor, UUID id) {
        SavedFilter filter = get(actor, id);
        if (!filter.mine()) {
            throw new ForbiddenException("change filter " + id);
        }
        return filter;
    }

    private String checked(Actor actor, UUID id, String name) {
        String clean = name.strip();
        if (clean.isEmpty()) {
            throw new RefusedException(Refusal.at("name", "filters.refusal.nameMissing"));
        }
        if (clean.length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.at("name", "filters.refusal.nameTooLong", LONGEST_NAME));
        }
        if (table.isTaken(actor.personId(), id, clean)) {
            throw new RefusedException(Refusal.at("name", "filters.refusal.nameTaken", clean));
        }
        return clean;
    }

    private @Nullable UUID wardOf(Actor actor, boolean shared) {
        if (!shared) {
            return null;
        }
        return ward(actor).orElseThrow(() -> new ForbiddenException("share a filter without a committee"));
    }

    private Optional<UUID> ward(Actor actor) {
        return wards(actor).stream().findFirst();
    }

    /** The wards in whose committee or office the person holds a post. */
    private List<UUID> wards(Actor actor) {
        return actor.posts().stream()
                .filter(post -> post.kind() != PostKind.ADMINISTRATOR)
                .map(Post::unitId)
                .distinct()
                .flatMap(unit -> units.find(unit, actor.on()).stream())
                .filter(unit -> unit.kind().equals(Unit.WARD))
                .map(Unit::id)
                .toList();
    }
}
