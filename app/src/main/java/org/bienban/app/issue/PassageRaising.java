package org.bienban.app.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.Block;
import org.bienban.app.minutes.MeetingSnapshot;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesState;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.minutes.PassagesRaised;
import org.bienban.app.refusal.ConflictException;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raises a matter that minutes speak of without raising it themselves: whoever may enter issues of the cell takes the
 * words for it. Of approved minutes only: until then the cell can still raise it in them, and it would count twice.
 */
@Service
public class PassageRaising implements PassagesRaised {

    private final MinutesRegister register;
    private final Issues issues;
    private final IssueHistory history;
    private final IssueRights rights;
    private final IssueEditing editing;

    PassageRaising(
            MinutesRegister register, Issues issues, IssueHistory history, IssueRights rights, IssueEditing editing) {
        this.register = register;
        this.issues = issues;
        this.history = history;
        this.rights = rights;
        this.editing = editing;
    }

    /**
     * Where words stand.
     *
     * @param block the whole block
     * @param heldOn day of the meeting
     */
    public record Source(MinutesSummary minutes, Block block, LocalDate heldOn) {}

    @Override
    public List<RaisedAs> in(UUID minutesId, Actor actor) {
        return issues.raisedIn(minutesId, actor).entrySet().stream()
                .map(entry -> new RaisedAs(
                        entry.getKey().anchor(),
                        entry.getValue().id(),
                        entry.getValue().code()))
                .distinct()
                .toList();
    }

    @Override
    public boolean mayRaise(Actor actor, MinutesSummary minutes) {
        return minutes.state().isFinal()
                && minutes.state() != MinutesState.ARCHIVED
                && rights.mayEnter(actor, minutes.wardId());
    }

    /** The block the words stand in; not found where there is none or it is not the person's to read or to raise. */
    @Transactional(readOnly = true)
    public Source source(Actor actor, Passage passage) {
        MinutesSummary minutes = register.visible(passage.minutesId(), actor);
        if (!mayRaise(actor, minutes)) {
            throw new ForbiddenException("raise a passage of minutes " + minutes.id());
        }
        MinutesVersion version = register.version(passage.minutesId(), passage.version(), actor);
        MeetingSnapshot meeting = Objects.requireNonNull(version.meeting());
        Block block = version.content().blocks().stream()
                .filter(one -> one.id().equals(passage.blockId()))
                .filter(one -> !one.text().isBlank())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("block", passage.blockId()));
        return new Source(minutes, block, meeting.meeting().heldOn());
    }

    /**
     * Enters an issue that keeps the words and where they stand.
     *
     * @return its id
     * @throws ConflictException if these words were raised before: it leads to that issue
     */
    @Transactional
    public UUID raise(Actor actor, Passage passage, IssueFacts facts) {
        Source source = source(actor, passage);
        String quote = passage.quote().strip();
        int place = source.block().text().indexOf(quote) + 1;
        if (quote.isEmpty() || place == 0) {
            throw new RefusedException(Refusal.at("quote", "issue.passage.refusal.quote"));
        }
        register.holdStill(passage.minutesId());
        history.of(passage.minutesId()).stream()
                .filter(known -> known.blockId().equals(passage.blockId()) && known.place() == place)
                .findFirst()
                .ifPresent(known -> {
                    throw new ConflictException(
                            Refusal.of("issue.passage.conflict.raised"), "/issues/" + known.issueId());
                });
        UUID cell = source.minutes().cellId();
        UUID id = editing.enter(actor, cell, source.heldOn(), facts);
        history.add(new Raising(
                id,
                passage.minutesId(),
                passage.version(),
                passage.blockId(),
                place,
                cell,
                source.heldOn(),
                quote,
                facts.asked(),
                facts.households()));
        return id;
    }
}
