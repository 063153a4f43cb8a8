package org.bienban.app.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.PhraseChanged.Change;
import org.bienban.app.review.PhraseTable.Owned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quick phrases a remark may begin with: a person's own, and those of the committee. */
@Service
@Transactional
public class Phrases {

    /** How many phrases of their own a person may keep in a language: more would not be quick any more. */
    public static final int MOST = 100;

    private final PhraseTable table;
    private final Permissions permissions;
    private final Units units;
    private final ApplicationEventPublisher events;

    Phrases(PhraseTable table, Permissions permissions, Units units, ApplicationEventPublisher events) {
        this.table = table;
        this.permissions = permissions;
        this.units = units;
        this.events = events;
    }

    /** Returns what is offered beside the minutes of a cell of the ward: own ones first, each part by head. */
    @Transactional(readOnly = true)
    public List<Phrase> offered(Actor actor, UUID wardId, String language) {
        return Stream.concat(
                        table.ofPerson(actor.personId(), language).stream(),
                        table.ofWard(wardId, language).stream().filter(Phrase::active))
                .toList();
    }

    /** Returns a person's own phrases by head. */
    @Transactional(readOnly = true)
    public List<Phrase> own(Actor actor, String language) {
        requireInspector(actor);
        return table.ofPerson(actor.personId(), language);
    }

    /** Keeps a phrase as the person's own; keeping it again changes nothing. */
    public void keep(Actor actor, String language, PhraseText phrase) {
        requireInspector(actor);
        PhraseText checked = phrase.checked();
        if (table.ofPerson(actor.personId(), language).size() >= MOST) {
            throw new RefusedException(Refusal.at("text", "phrases.refusal.tooMany", MOST));
        }
        if (table.addToPerson(actor.personId(), language, checked) > 0) {
            Phrase kept = new Phrase(0, checked.head(), checked.severity(), checked.text(), true, true);
            events.publishEvent(new PhraseChanged(Change.KEPT, null, language, null, kept, actor.personId()));
        }
    }

    /** Throws a phrase of one's own away. */
    public void forget(Actor actor, int id) {
        requireInspector(actor);
        Owned owned = table.ownedBy(actor.personId(), id).orElseThrow(() -> new NotFoundException("phrase", id));
        table.forget(actor.personId(), id);
        events.publishEvent(
                new PhraseChanged(Change.FORGOTTEN, null, owned.language(), owned.phrase(), null, actor.personId()));
    }

    /** Returns the wards whose catalogue the person may change. */
    @Transactional(readOnly = true)
    public List<UUID> wards(Actor actor) {
        return actor.posts().stream()
                .map(Post::unitId)
                .distinct()
                .filter(unit -> mayChange(actor, unit))
                .toList();
    }

    /** Whether the unit is a ward and the person of its office or its leaders. */
    boolean mayChange(Actor actor, UUID unitId) {
        return permissions.mayOversee(actor, unitId)
                && units.find(unitId, actor.on())
                        .filter(unit -> Unit.WARD.equals(unit.kind()))
                        .isPresent();
    }

    private void requireInspector(Actor actor) {
        if (actor.supervisedCells().isEmpty() && wards(actor).isEmpty()) {
            throw new ForbiddenException("keep quick phrases");
        }
    }
}
