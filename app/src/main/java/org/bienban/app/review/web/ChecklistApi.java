package org.bienban.app.review.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.Actor;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.refusal.NotFoundException;
import org.bienban.app.refusal.Refusal;
import org.bienban.app.refusal.RefusedException;
import org.bienban.app.review.Reviews;
import org.bienban.app.review.RoundResult;
import org.bienban.app.review.checklist.Answer;
import org.bienban.app.review.checklist.Checklists;
import org.bienban.app.review.checklist.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The checklist over REST. */
@RestController
@RequestMapping("/api/v1/minutes/{minutesId}")
class ChecklistApi {

    private final CurrentActor current;
    private final Reviews reviews;
    private final Checklists checklists;
    private final ChecklistViews views;
    private final ChecklistRemarks remarks;

    ChecklistApi(
            CurrentActor current,
            Reviews reviews,
            Checklists checklists,
            ChecklistViews views,
            ChecklistRemarks remarks) {
        this.current = current;
        this.reviews = reviews;
        this.checklists = checklists;
        this.views = views;
        this.remarks = remarks;
    }

    /** The caller's draft if they have the inspection in hand, otherwise the checklist of the last verdict. */
    @GetMapping("/checklist")
    ChecklistJson show(@PathVariable UUID minutesId) {
        Actor actor = current.require();
        return views.of(actor, reviews.of(actor, minutesId, null))
                .map(ChecklistJson::of)
                .orElseThrow(() -> new NotFoundException("checklist", minutesId));
    }

    /** Decides one item; the same request again changes nothing. */
    @PutMapping("/checklist/{item}")
    ChecklistJson decide(@PathVariable UUID minutesId, @PathVariable String item, @RequestBody DecisionJson wish) {
        if (wish.answer() == null) {
            throw new RefusedException(Refusal.at("answer", "checklist.refusal.answerMissing"));
        }
        Decision decision = new Decision(item, wish.answer(), wish.note() == null ? "" : wish.note());
        checklists.decide(current.require(), minutesId, wish.version(), List.of(decision));
        return show(minutesId);
    }

    /** Decides every open item as the record proposes. */
    @PostMapping("/checklist/accept")
    ChecklistJson accept(@PathVariable UUID minutesId, @RequestBody DecisionJson wish) {
        checklists.acceptProposals(current.require(), minutesId, wish.version());
        return show(minutesId);
    }

    /** Decides the item with "no" and makes a draft remark of it; the same request again gives the same remark. */
    @PostMapping("/checklist/{item}/remark")
    RemarkJson remark(@PathVariable UUID minutesId, @PathVariable String item, @RequestBody DecisionJson wish) {
        return new RemarkJson(remarks.write(current.require(), minutesId, wish.version(), item));
    }

    /** Keeps what the inspector leans towards and began to say, for later. */
    @PutMapping("/verdict/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable UUID minutesId, @RequestBody VerdictForm draft) {
        checklists.keep(current.require(), minutesId, draft.shownVersion(), draft.found(), draft.written());
    }

    /** The checklist over REST; {@code proposed} is the result the answers speak for. */
    record ChecklistJson(
            int round,
            boolean published,
            long decided,
            int total,
            @Nullable RoundResult proposed,
            List<LineJson> items) {

        static ChecklistJson of(ChecklistView view) {
            return new ChecklistJson(
                    view.sheet().round(),
                    view.sheet().published(),
                    view.sheet().decided(),
                    view.sheet().lines().size(),
                    view.proposed(),
                    view.heads().stream()
                            .flatMap(head -> head.lines().stream())
                            .map(LineJson::of)
                            .toList());
        }
    }

    /** An item over REST. */
    record LineJson(
            String item,
            String head,
            String severity,
            String question,
            String basis,
            @Nullable Answer proposed,
            List<String> evidence,
            @Nullable Answer answer,
            @Nullable Answer earlier,
            int fromRound,
            String note,
            @Nullable UUID remarkId) {

        static LineJson of(ChecklistView.LineView view) {
            var line = view.line();
            return new LineJson(
                    view.code(),
                    line.item().head().name(),
                    line.item().severity().name(),
                    line.item().question(),
                    line.item().basis(),
                    line.proposal().answer(),
                    view.evidence(),
                    line.answer(),
                    line.earlier(),
                    line.fromRound(),
                    line.note(),
                    view.remarkId());
        }
    }

    /** An answer over REST. */
    record DecisionJson(
            int version, @Nullable Answer answer, @Nullable String note) {}

    /** The remark an item was turned into. */
    record RemarkJson(UUID remarkId) {}
}
