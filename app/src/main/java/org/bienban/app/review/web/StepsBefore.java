package org.bienban.app.review.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.app.access.Actor;
import org.bienban.app.inbox.Inbox;
import org.bienban.app.inbox.InboxTask;
import org.bienban.app.organisation.People;
import org.bienban.app.review.Hand;
import org.bienban.app.review.Opinions;
import org.bienban.app.review.RemarkHead;
import org.bienban.app.review.ReviewOf;
import org.bienban.app.review.RoundResult;
import org.bienban.app.review.StepOpinion;
import org.bienban.app.review.checklist.Checklist;
import org.bienban.app.review.checklist.StepSheets;
import org.bienban.workflows.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The step a person has in hand, and what the steps before it say. */
@Component
class StepsBefore {

    private final Opinions opinions;
    private final StepSheets sheets;
    private final Inbox inbox;
    private final People people;

    StepsBefore(Opinions opinions, StepSheets sheets, Inbox inbox, People people) {
        this.opinions = opinions;
        this.sheets = sheets;
        this.inbox = inbox;
        this.people = people;
    }

    /**
     * What a page shows of the steps.
     *
     * @param hand the step in hand, null if none
     * @param opinions oldest first
     * @param names names of who gave them
     * @param sheets what they decided on the checklist, by opinion
     * @param elsewhere who inspects the other part, as far as it is taken; null if nobody has it or there is none
     * @param confirmed whether others confirm the minutes if the step in hand agrees
     */
    public record View(
            @Nullable Hand hand,
            List<StepOpinion> opinions,
            Map<UUID, String> names,
            Map<StepOpinion, Checklist> sheets,
            @Nullable String elsewhere,
            boolean confirmed) {

        /** Copies the lists. */
        public View {
            opinions = List.copyOf(opinions);
            names = Map.copyOf(names);
            sheets = Map.copyOf(sheets);
        }

        /** Returns the opinions of the round that waits for a verdict, none if no round does. */
        public List<StepOpinion> ofOpen(ReviewOf review) {
            return review.openRound().map(round -> of(round.number())).orElse(List.of());
        }

        /** Returns the opinions of a round, oldest first. */
        public List<StepOpinion> of(int round) {
            return opinions.stream().filter(opinion -> opinion.round() == round).toList();
        }

        /** Returns what remarks may be written about, in the order of the heads. */
        public List<RemarkHead> heads() {
            return hand == null
                    ? List.of(RemarkHead.values())
                    : hand.heads().stream().sorted().toList();
        }

        /** Returns the key of what the step in hand means. */
        public String leadKey() {
            return "variation.step." + (saysOn() ? "ON" : step()) + ".lead";
        }

        /** Returns the key of the word for agreeing. */
        public String agreeKey() {
            return "variation.verdict." + (saysOn() ? "ON" : step()) + ".APPROVED";
        }

        /** Returns the key of what becomes of the minutes by a result. */
        public String hintKey(RoundResult result) {
            if (neverApproves()) {
                return "variation.result." + step() + "." + result;
            }
            return confirmed && result != RoundResult.FAIL
                    ? "variation.result.ON." + result
                    : "review.result." + result + ".hint";
        }

        private boolean neverApproves() {
            return hand != null && (hand.kind() == TaskKind.CHECK_FORM || hand.kind() == TaskKind.INSPECT_PART);
        }

        /** A level says what it is by its own words already. */
        private boolean saysOn() {
            return confirmed && hand != null && hand.kind() != TaskKind.VALIDATE;
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
        Hand hand = opinions.hand(actor, minutesId).orElse(null);
        return new View(
                hand,
                known,
                people.names(ids),
                sheets(minutesId, known),
                elsewhere(minutesId, hand),
                hand != null && opinions.isConfirmedAfter(hand));
    }

    private Map<StepOpinion, Checklist> sheets(UUID minutesId, List<StepOpinion> known) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        Map<StepOpinion, Checklist> found = new HashMap<>();
        for (StepOpinion step : lastOfEach(known)) {
            sheets.of(minutesId, step, language).ifPresent(sheet -> found.put(step, sheet));
        }
        return found;
    }

    /** A person has one sheet in a round, so it belongs to the last of their steps. */
    private static Collection<StepOpinion> lastOfEach(List<StepOpinion> known) {
        record Author(UUID personId, int round) {}
        Map<Author, StepOpinion> last = new HashMap<>();
        known.forEach(step -> last.put(new Author(step.personId(), step.round()), step));
        return last.values();
    }

    private @Nullable String elsewhere(UUID minutesId, @Nullable Hand hand) {
        if (hand == null || hand.elsewhere() == null) {
            return null;
        }
        return inbox.openTasksOf(minutesId).stream()
                .filter(task -> task.kind() == TaskKind.INSPECT_PART
                        && task.ordinal() != hand.task().ordinal())
                .map(InboxTask::holderId)
                .filter(Objects::nonNull)
                .findFirst()
                .map(holder -> people.names(Set.of(holder)).get(holder))
                .orElse(null);
    }
}
