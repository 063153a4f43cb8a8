package org.bienban.app.review.web;

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
     */
    public record View(
            @Nullable Hand hand,
            List<StepOpinion> opinions,
            Map<UUID, String> names,
            Map<StepOpinion, Checklist> sheets,
            @Nullable String elsewhere) {

        /** Copies the lists. */
        public View {
            opinions = List.copyOf(opinions);
            names = Map.copyOf(names);
            sheets = Map.copyOf(sheets);
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
        Hand hand = opinions.hand(actor, minutesId).orElse(null);
        return new View(hand, known, people.names(ids), sheets(minutesId, known), elsewhere(minutesId, hand));
    }

    private Map<StepOpinion, Checklist> sheets(UUID minutesId, List<StepOpinion> known) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        Map<StepOpinion, Checklist> found = new HashMap<>();
        for (StepOpinion step : known) {
            sheets.of(minutesId, step, language).ifPresent(sheet -> found.put(step, sheet));
        }
        return found;
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
