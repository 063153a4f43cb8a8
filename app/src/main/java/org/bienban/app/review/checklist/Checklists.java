package org.bienban.app.review.checklist;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.ChecklistAnswered;
import org.bienban.app.review.Hand;
import org.bienban.app.review.Inspection;
import org.bienban.app.review.Opinions;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.Round;
import org.bienban.app.review.RoundResult;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checklist of an inspection. Until the verdict it is known to the inspector only; then everybody who sees the review
 * sees it. Whoever does not have the inspection in hand, or looks at another version, is told so by a conflict.
 */
@Service
@Transactional
public class Checklists {

    /** How long a note may be, in UTF-16 units. */
    public static final int LONGEST_NOTE = 1000;

    private static final int LONGEST_REASON = 4000;

    private final Inspection inspection;
    private final Opinions opinions;
    private final MinutesRegister minutes;
    private final SheetReading reading;
    private final SheetTable sheets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checklists(
            Inspection inspection,
            Opinions opinions,
            MinutesRegister minutes,
            SheetReading reading,
            SheetTable sheets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inspection = inspection;
        this.opinions = opinions;
        this.minutes = minutes;
        this.reading = reading;
        this.sheets = sheets;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns the sheet the person works on if they may decide, otherwise the newest published one, empty if there is none.
     *
     * @param review the review as the person may see it
     */
    @Transactional(readOnly = true)
    public Optional<Checklist> of(Actor actor, ReviewOf review, String language) {
        Hand hand = review.hand();
        if (hand != null && review.mayDecide()) {
            return review.openRound().map(round -> draft(actor, review.shown(), round, hand, language));
        }
        return review.rounds().reversed().stream()
                .flatMap(round -> ofRound(round, language).stream())
                .findFirst();
    }

    /** Decides items, all or none; what is already decided so is left alone. Of two inspectors each decides their own. */
    public void decide(Actor actor, UUID minutesId, int version, List<Decision> decisions) {
        Round round = inspection.inHand(actor, minutesId, version);
        Checklist sheet = draft(actor, round);
        Map<String, ChecklistLine> lines = sheet.lines().stream()
                .collect(Collectors.toMap(line -> line.item().code(), Function.identity()));
        List<ChecklistAnswered.Given> changed = new ArrayList<>();
        for (Decision decision : decisions) {
            ChecklistLine line = lines.get(decision.item());
            if (line == null && sheet.isElsewhere(decision.item())) {
                throw new RefusedException(Refusal.at("note-" + decision.item(), "variation.refusal.headOfOtherPart"));
            }
            if (line == null) {
                throw new NotFoundException("checklist item", decision.item());
            }
            if (decision.note().length() > LONGEST_NOTE) {
                throw new RefusedException(
                        Refusal.at("note-" + decision.item(), "review.refusal.textTooLong", LONGEST_NOTE));
            }
            if (decision.changes(line)) {
                changed.add(write(actor, round, line, decision.answer(), decision.note()));
            }
        }
        tell(actor, round, changed);
    }

    /** Decides every open item as the record proposes; what is decided stays. */
    public void acceptProposals(Actor actor, UUID minutesId, int version) {
        Round round = inspection.inHand(actor, minutesId, version);
        List<ChecklistAnswered.Given> changed = new ArrayList<>();
        for (ChecklistLine line : draft(actor, round).lines()) {
            Answer proposed = line.proposal().answer();
            if (!line.isDecided() && proposed != null) {
                changed.add(write(actor, round, line, proposed, line.note()));
            }
        }
        tell(actor, round, changed);
    }

    /** Keeps what the inspector leans towards and began to say, for later. */
    public void keep(Actor actor, UUID minutesId, int version, @Nullable RoundResult result, String reason) {
        Round round = inspection.inHand(actor, minutesId, version);
        if (reason.length() > LONGEST_REASON) {
            throw new RefusedException(Refusal.at("reason", "review.refusal.textTooLong", LONGEST_REASON));
        }
        Sheet known = sheets.draft(minutesId, round.number(), actor.personId());
        Sheet changed = new Sheet(known.round(), known.authorId(), result, reason, known.answers());
        sheets.keep(minutesId, changed, Instant.now(clock));
    }

    private Checklist draft(Actor actor, Round round) {
        MinutesVersion version = minutes.version(round.minutesId(), round.version());
        Hand hand = opinions.hand(actor, round.minutesId()).orElseThrow();
        return draft(actor, version, round, hand, "vi");
    }

    private Checklist draft(Actor actor, MinutesVersion version, Round round, Hand hand, String language) {
        return reading.draft(version, round.number(), actor.personId(), hand.readsWhatWasHandedIn(), language)
                .within(hand.heads());
    }

    private Optional<Checklist> ofRound(Round round, String language) {
        return reading.published(minutes.version(round.minutesId(), round.version()), round.number(), language);
    }

    private ChecklistAnswered.Given write(Actor actor, Round round, ChecklistLine line, Answer answer, String note) {
        GivenAnswer given = new GivenAnswer(
                line.item().code(), answer, note, line.proposal().basis());
        sheets.answer(round.minutesId(), round.number(), actor.personId(), given, Instant.now(clock));
        Answer before = line.answer();
        return new ChecklistAnswered.Given(line.item().code(), before == null ? null : before.name(), answer.name());
    }

    private void tell(Actor actor, Round round, List<ChecklistAnswered.Given> changed) {
        if (!changed.isEmpty()) {
            events.publishEvent(new ChecklistAnswered(
                    round.minutesId(), round.number(), changed, actor.personId(), Instant.now(clock)));
        }
    }
}
