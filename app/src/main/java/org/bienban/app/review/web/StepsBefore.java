package org.bienban.app.review.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.organisation.People;
import org.bienban.app.review.Hand;
import org.bienban.app.review.Opinions;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.StepOpinion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The step a person has in hand, and what the steps before it say. */
@Component
class StepsBefore {

    private final Opinions opinions;
    private final People people;

    StepsBefore(Opinions opinions, People people) {
        this.opinions = opinions;
        this.people = people;
    }

    /**
     * What a page shows of the steps.
     *
     * @param hand the step in hand, null if none
     * @param opinions oldest first
     * @param names names of who gave them
     */
    public record View(@Nullable Hand hand, List<StepOpinion> opinions, Map<UUID, String> names) {

        /** Copies the lists. */
        public View {
            opinions = List.copyOf(opinions);
            names = Map.copyOf(names);
        }

        /** Returns what remarks may be written about, in the order of the heads. */
        public List<RemarkHead> heads() {
            return hand == null
                    ? List.of(RemarkHead.values())
                    : hand.heads().stream().sorted().toList();
        }

        /** Returns the kind of step in hand as part of a message key. */
        public String step() {
            return hand == null ? "INSPECT" : hand.kind().name();
        }
    }

    View of(Actor actor, UUID minutesId) {
        List<StepOpinion> known = opinions.of(actor, minutesId);
        Set<UUID> ids = known.stream()
                .flatMap(opinion ->
                        Stream.of(Optional.of(opinion.personId()), Optional.ofNullable(opinion.onBehalfOf())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new View(opinions.hand(actor, minutesId).orElse(null), known, people.names(ids));
    }
}
