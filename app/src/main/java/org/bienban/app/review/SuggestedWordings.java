package org.bienban.app.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.minutes.DraftPassages;
import org.bienban.app.minutes.MinutesDrafting;
import org.bienban.app.minutes.MinutesRegister;
import org.bienban.app.minutes.MinutesSummary;
import org.bienban.app.minutes.MinutesVersion;
import org.bienban.app.refusal.ForbiddenException;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts suggested words into the draft being corrected, and takes them out again. */
@Service
@Transactional
public class SuggestedWordings {

    private final ReviewAccess access;
    private final RemarkTable remarks;
    private final AnchorTable anchors;
    private final Standings standings;
    private final MinutesRegister minutes;
    private final MinutesDrafting drafting;
    private final DraftPassages passages;

    SuggestedWordings(
            ReviewAccess access,
            RemarkTable remarks,
            AnchorTable anchors,
            Standings standings,
            MinutesRegister minutes,
            MinutesDrafting drafting,
            DraftPassages passages) {
        this.access = access;
        this.remarks = remarks;
        this.anchors = anchors;
        this.standings = standings;
        this.minutes = minutes;
        this.drafting = drafting;
        this.passages = passages;
    }

    /**
     * Replaces the remark's passage in the draft by the words suggested.
     *
     * @throws RefusedException if there are none, or the passage does not stand in the draft as it did
     */
    public void apply(Actor actor, UUID minutesId, UUID remarkId) {
        Suggestion suggestion = suggestion(actor, minutesId, remarkId);
        WordingInDraft.Words words = draft(actor, suggestion)
                .passage(suggestion.anchor(), suggestion.wording())
                .orElseThrow(() -> refused("wordingGone"));
        replace(actor, suggestion, words, suggestion.wording(), "wordingGone");
    }

    /**
     * Puts the passage back where the words suggested stand.
     *
     * @throws RefusedException if they do not stand there
     */
    public void undo(Actor actor, UUID minutesId, UUID remarkId) {
        Suggestion suggestion = suggestion(actor, minutesId, remarkId);
        WordingInDraft draft = draft(actor, suggestion);
        Anchor anchor = suggestion.anchor();
        WordingInDraft.Words words = draft.suggested(
                        anchor, draft.passage(anchor, suggestion.wording()), suggestion.wording())
                .orElseThrow(() -> refused("notApplied"));
        replace(actor, suggestion, words, suggestion.passage(), "notApplied");
    }

    /** What can be done with each suggestion; empty for those who do not correct the minutes. */
    @Transactional(readOnly = true)
    public Map<UUID, WordingStep> steps(Actor actor, ReviewOf review) {
        List<Remark> suggesting = review.remarks().stream()
                .filter(remark -> remark.wording() != null && review.standings().containsKey(remark.id()))
                .toList();
        if (!review.mayCorrect() || suggesting.isEmpty()) {
            return Map.of();
        }
        WordingInDraft draft = new WordingInDraft(
                Carrying.texts(review.shown().content()),
                Carrying.texts(drafting.draft(review.minutes().id(), actor).content()));
        Map<UUID, WordingStep> steps = new HashMap<>();
        for (Remark remark : suggesting) {
            WordingStep step = Optional.ofNullable(review.standings().get(remark.id()))
                    .flatMap(standing -> standing.anchors().findFirst())
                    .map(anchor -> step(draft, anchor, remark))
                    .orElse(WordingStep.GONE);
            steps.put(remark.id(), step);
        }
        return steps;
    }

    private static WordingStep step(WordingInDraft draft, Anchor anchor, Remark remark) {
        String wording = remark.wording() == null ? "" : remark.wording();
        Optional<WordingInDraft.Words> passage = draft.passage(anchor, wording);
        if (passage.isPresent()) {
            return WordingStep.APPLY;
        }
        return draft.suggested(anchor, passage, wording).isPresent() ? WordingStep.UNDO : WordingStep.GONE;
    }

    private record Suggestion(MinutesSummary about, MinutesVersion newest, Anchor anchor, String wording) {

        String passage() {
            Passage passage = anchor.passage();
            return passage != null
                    ? passage.exact()
                    : Carrying.texts(newest.content()).getOrDefault(anchor.blockId(), "");
        }
    }

    private Suggestion suggestion(Actor actor, UUID minutesId, UUID remarkId) {
        Remark remark = remarks.find(remarkId, actor.personId())
                .filter(found ->
                        found.state() != RemarkState.DRAFT && found.minutesId().equals(minutesId))
                .orElseThrow(() -> new NotFoundException("remark", remarkId));
        MinutesSummary about = access.require(actor, remark.minutesId());
        if (!access.writesFor(actor, about)) {
            throw new ForbiddenException("apply wording of remark " + remarkId);
        }
        if (!access.mayCorrect(actor, about)) {
            throw new RefusedException(Refusal.of("review.refusal.notBeingCorrected"));
        }
        String wording = remark.wording();
        if (wording == null) {
            throw refused("noWording");
        }
        MinutesVersion newest = minutes.version(about.id(), about.version());
        Anchor anchor = Optional.ofNullable(
                        standings.in(newest, anchors.ofRemark(remarkId)).get(remarkId))
                .flatMap(standing -> standing.anchors().findFirst())
                .orElseThrow(() -> refused("wordingGone"));
        return new Suggestion(about, newest, anchor, wording);
    }

    private WordingInDraft draft(Actor actor, Suggestion suggestion) {
        UUID minutesId = suggestion.about().id();
        minutes.holdStill(minutesId);
        return new WordingInDraft(
                Carrying.texts(suggestion.newest().content()),
                Carrying.texts(drafting.draft(minutesId, actor).content()));
    }

    private void replace(Actor actor, Suggestion suggestion, WordingInDraft.Words words, String instead, String gone) {
        DraftPassages.Outcome outcome =
                passages.replace(suggestion.about().id(), words.blockId(), words.start(), words.text(), instead, actor);
        switch (outcome) {
            case REPLACED -> {}
            case NOT_THERE -> throw refused(gone);
            case NOT_ONE_FIELD -> throw refused("wordingMixed");
        }
    }

    private static RefusedException refused(String reason) {
        return new RefusedException(Refusal.of("review.anchor.refusal." + reason));
    }
}
