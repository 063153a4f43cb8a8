package org.bienban.app.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each reader has looked at: versions opened, and blocks ticked as read while they keep their text. */
@Service
@Transactional
public class Readings {

    private final ReviewAccess access;
    private final MinutesRegister minutes;
    private final RoundTable rounds;
    private final ReadingTable table;
    private final Clock clock;

    Readings(ReviewAccess access, MinutesRegister minutes, RoundTable rounds, ReadingTable table, Clock clock) {
        this.access = access;
        this.minutes = minutes;
        this.rounds = rounds;
        this.table = table;
        this.clock = clock;
    }

    /** Tells whether ticks and openings are kept for the person: those who inspect the cell. */
    public boolean mayTick(Actor actor, ReviewOf review) {
        return access.inspects(actor, review.minutes());
    }

    /** Remembers that an inspector has looked at a version; of others nothing is kept. */
    public void opened(Actor actor, ReviewOf review) {
        if (mayTick(actor, review)) {
            table.opened(review.minutes().id(), actor.personId(), review.shown().number(), Instant.now(clock));
        }
    }

    /**
     * Returns the version before the one shown that the person judged or opened last; empty if there is none, or if
     * they have judged the one shown already.
     */
    @Transactional(readOnly = true)
    public Optional<LastReviewed> lastReviewed(Actor actor, UUID minutesId, int shown) {
        Map<Integer, LastReviewed> judged = rounds.of(minutesId).stream()
                .filter(round -> actor.personId().equals(round.inspectorId()))
                .collect(Collectors.toMap(
                        Round::version,
                        round -> new LastReviewed(
                                round.version(),
                                true,
                                Optional.ofNullable(round.decidedAt()).orElse(round.openedAt())),
                        (first, second) -> second));
        if (judged.containsKey(shown)) {
            return Optional.empty();
        }
        table.openings(minutesId, actor.personId()).forEach(opening -> judged.putIfAbsent(opening.version(), opening));
        return judged.values().stream()
                .filter(last -> last.version() < shown)
                .max(Comparator.comparingInt(LastReviewed::version));
    }

    /** Returns the ids of the blocks of a version the person has ticked and that still have the text they had then. */
    @Transactional(readOnly = true)
    public Set<String> read(Actor actor, MinutesVersion shown) {
        Map<String, String> ticks = table.ticks(shown.minutesId(), actor.personId());
        return shown.content().blocks().stream()
                .filter(block -> TextDigest.of(block.text()).equals(ticks.get(block.id())))
                .map(Block::id)
                .collect(Collectors.toSet());
    }

    /**
     * Ticks a block as read, or takes the tick away.
     *
     * @param version the version on the person's screen
     */
    public void tick(Actor actor, UUID minutesId, int version, String blockId, boolean read) {
        if (!access.inspects(actor, access.require(actor, minutesId))) {
            throw new ForbiddenException("tick blocks of minutes " + minutesId);
        }
        Block block = minutes.version(minutesId, version).content().blocks().stream()
                .filter(candidate -> candidate.id().equals(blockId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("block", blockId));
        if (read) {
            table.tick(minutesId, actor.personId(), block.id(), TextDigest.of(block.text()), Instant.now(clock));
        } else {
            table.untick(minutesId, actor.personId(), block.id());
        }
    }
}
