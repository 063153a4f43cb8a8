package org.bienban.app.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienban.app.organisation.MembershipPeriod;
import org.bienban.app.organisation.Memberships;
import org.bienban.app.organisation.Post;
import org.bienban.app.organisation.Posts;
import org.bienban.app.organisation.Supervision;
import org.bienban.app.organisation.Supervisions;
import org.bienban.app.organisation.Unit;
import org.bienban.app.organisation.Units;
import org.springframework.stereotype.Component;

/** Names of the units in a person's history: today's, or the last one of a unit that has ended. */
@Component
class UnitNames {

    private final Units units;
    private final Memberships memberships;
    private final Posts posts;
    private final Supervisions supervisions;
    private final Clock clock;

    UnitNames(Units units, Memberships memberships, Posts posts, Supervisions supervisions, Clock clock) {
        this.units = units;
        this.memberships = memberships;
        this.posts = posts;
        this.supervisions = supervisions;
        this.clock = clock;
    }

    Map<UUID, String> ofPerson(UUID personId) {
        Map<UUID, String> names = new LinkedHashMap<>();
        Stream.of(
                        memberships.historyOf(personId).stream().map(MembershipPeriod::cellId),
                        posts.historyOf(personId).stream().map(Post::unitId),
                        supervisions.historyOf(personId).stream().map(Supervision::cellId))
                .flatMap(ids -> ids)
                .distinct()
                .forEach(id ->
                        units.nearest(id, LocalDate.now(clock)).map(Unit::name).ifPresent(name -> names.put(id, name)));
        return names;
    }
}
