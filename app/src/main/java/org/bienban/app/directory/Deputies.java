package org.bienban.app.directory;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.DeputyEditing;
import org.bienban.app.organisation.DeputyWish;
import org.bienban.app.organisation.Deputyship;
import org.bienban.app.organisation.Deputyships;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deputies as people set them: for oneself, and by the ward's office and leaders for somebody who cannot. Only with their
 * own posts: who merely stands in for somebody sets nobody else in.
 */
@Service
public class Deputies {

    private final Deputyships deputyships;
    private final DeputyEditing editing;
    private final DeputyPeople people;

    Deputies(Deputyships deputyships, DeputyEditing editing, DeputyPeople people) {
        this.deputyships = deputyships;
        this.editing = editing;
        this.people = people;
    }

    /** Names a deputy and returns the id of the deputyship. */
    @Transactional
    public UUID name(Actor actor, DeputyWish wish) {
        requireArranger(actor, wish.personId());
        boolean suits = people.colleagues(wish.personId(), actor.on()).stream()
                .anyMatch(person -> person.id().equals(wish.deputyId()));
        if (!suits && !wish.deputyId().equals(wish.personId())) {
            throw new RefusedException(Refusal.at("deputyId", "deputies.refusal.notColleague"));
        }
        return editing.name(wish, actor.personId());
    }

    /** Ends a deputyship at once: either of the two, or whoever may set one. */
    @Transactional
    public void revoke(Actor actor, UUID id) {
        Deputyship found = visible(actor, id);
        editing.revoke(found.id(), actor.personId());
    }

    /** The person's own, on either side, newest first. */
    @Transactional(readOnly = true)
    public List<Deputyship> own(Actor actor) {
        return deputyships.about(actor.personId());
    }

    /** Those of the people of the actor's wards that hold today or will; empty for whoever sets none for others. */
    @Transactional(readOnly = true)
    public List<Deputyship> ofOthers(Actor actor) {
        return deputyships.comingOf(
                people.arrangedBy(actor).stream().map(person -> person.id()).toList(), actor.on());
    }

    /** One the actor may end. */
    @Transactional(readOnly = true)
    public Deputyship visible(Actor actor, UUID id) {
        return deputyships
                .find(id)
                .filter(found -> actor.personId().equals(found.personId())
                        || actor.personId().equals(found.deputyId())
                        || people.mayArrange(actor, found.personId()))
                .orElseThrow(() -> new NotFoundException("deputyship", id));
    }

    /** Answers 404 for somebody the actor has nothing to do with and 403 for whoever acts for nobody. */
    public void requireArranger(Actor actor, UUID personId) {
        if (!people.mayArrange(actor, personId)) {
            if (actor.personId().equals(personId)) {
                throw new ForbiddenException("set a deputy without a post");
            }
            throw new NotFoundException("person", personId);
        }
    }
}
