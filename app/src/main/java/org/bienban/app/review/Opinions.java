package org.bienban.app.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.workflows.TaskKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the steps of a round say before the verdict, for those who may know. */
@Service
@Transactional(readOnly = true)
public class Opinions {

    private final ReviewAccess access;
    private final OpinionTable table;
    private final Rounds rounds;

    Opinions(ReviewAccess access, OpinionTable table, Rounds rounds) {
        this.access = access;
        this.table = table;
        this.rounds = rounds;
    }

    /**
     * Returns the opinions a person may know, oldest first. The cell learns of a round when it is over; of two
     * inspectors at work neither learns what the other thinks.
     */
    public List<StepOpinion> of(Actor actor, UUID minutesId) {
        MinutesSummary about = access.require(actor, minutesId);
        List<StepOpinion> all = table.of(minutesId);
        Optional<Integer> open = rounds.open(minutesId).map(Round::number);
        if (open.isEmpty() || knowsOpenRound(actor, about)) {
            return all;
        }
        return all.stream().filter(opinion -> opinion.round() != open.get()).toList();
    }

    /** Returns the step the person has in hand, empty if none. */
    public Optional<Hand> hand(Actor actor, UUID minutesId) {
        return access.hand(actor, access.require(actor, minutesId));
    }

    /** Tells whether agreeing in this step leaves the minutes to others, who confirm it. */
    public boolean isConfirmedAfter(Hand hand) {
        return access.isConfirmedAfter(hand);
    }

    private boolean knowsOpenRound(Actor actor, MinutesSummary about) {
        return access.inspects(actor, about)
                && access.hand(actor, about)
                        .filter(hand -> hand.kind() == TaskKind.INSPECT_PART)
                        .isEmpty();
    }
}
