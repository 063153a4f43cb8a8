package org.bienban.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.organisation.Deputyship;
import org.bienban.app.organisation.Deputyships;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.People;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.PostKind;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Supervisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together who a person is on a day from the organisation's records. */
@Component
public class Actors {

    private final People people;
    private final Posts posts;
    private final Memberships memberships;
    private final Supervisions supervisions;
    private final Deputyships deputyships;
    private final Clock clock;

    Actors(
            People people,
            Posts posts,
            Memberships memberships,
            Supervisions supervisions,
            Deputyships deputyships,
            Clock clock) {
        this.people = people;
        this.posts = posts;
        this.memberships = memberships;
        this.supervisions = supervisions;
        this.deputyships = deputyships;
        this.clock = clock;
    }

    /** The person as of today, acting without an account. */
    public Actor ofPerson(UUID personId) {
        return of(new SignedInPerson(null, personId));
    }

    /** The same, if they stand in for anybody today: for everybody else there is no need to look up more. */
    public Optional<Actor> standingIn(UUID personId) {
        return deputyships.heldBy(personId, LocalDate.now(clock)).isEmpty()
                ? Optional.empty()
                : Optional.of(ofPerson(personId));
    }

    Actor of(SignedInPerson person) {
        LocalDate today = LocalDate.now(clock);
        return on(person.accountId(), person.personId(), today);
    }

    private Actor on(@Nullable UUID accountId, UUID personId, LocalDate on) {
        List<Post> held = posts.heldBy(personId, on);
        return new Actor(
                accountId,
                personId,
                people.get(personId).fullName(),
                on,
                held,
                Set.copyOf(supervisions.cellsOf(personId, on)),
                Set.copyOf(memberships.cellsOf(personId, on)),
                held.stream().anyMatch(post -> post.kind() == PostKind.ADMINISTRATOR),
                deputyships.heldBy(personId, on).stream()
                        .map(deputyship -> actingFor(deputyship, on))
                        .toList());
    }

    private ActingFor actingFor(Deputyship deputyship, LocalDate on) {
        UUID away = deputyship.personId();
        return new ActingFor(
                away,
                deputyship.personName(),
                posts.heldBy(away, on).stream()
                        .filter(post -> deputyship.covers(post.unitId()) && post.kind() != PostKind.ADMINISTRATOR)
                        .toList(),
                supervisions.cellsOf(away, on).stream()
                        .filter(deputyship::covers)
                        .collect(Collectors.toSet()));
    }
}
